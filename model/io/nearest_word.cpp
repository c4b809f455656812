#include "model/io/nearest_word.h"

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

// What it costs to turn one word into another; half steps, so that a swap can cost less than a change.
constexpr qsizetype change = 2;
constexpr qsizetype swap = 1;

qsizetype distance(const QString& a, const QString& b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<qsizetype> beforeLast(width);
    std::vector<qsizetype> last(width);
    std::vector<qsizetype> row(width);
    for (size_t j = 0; j < width; ++j) last[j] = qsizetype(j) * change;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i * change;
        for (size_t j = 1; j < width; ++j) {
            const QChar letter = b[qsizetype(j) - 1];
            row[j] = std::min(
                {last[j] + change, row[j - 1] + change, last[j - 1] + (a[i - 1] == letter ? 0 : change)});
            const bool swapped = i > 1 && j > 1 && a[i - 2] == letter && a[i - 1] == b[qsizetype(j) - 2];
            if (swapped) row[j] = std::min(row[j], beforeLast[j - 2] + swap);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

}

std::optional<qsizetype> nearestWord(QStringView word, const QStringList& candidates)
{
    // Nobody mistypes a word of this length, and the table grows with its square.
    constexpr qsizetype longest = 64;
    if (word.isEmpty() || word.size() > longest) return std::nullopt;
    const QString wanted = word.toString().toCaseFolded();
    std::optional<qsizetype> best;
    qsizetype bestRank = 0;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const QString candidate = candidates[i].toCaseFolded();
        const qsizetype most = std::min(wanted.size(), candidate.size()) / 3 * change;
        if (candidate.isEmpty() || qAbs(candidate.size() - wanted.size()) * change > most) continue;
        const qsizetype cost = distance(wanted, candidate);
        const qsizetype rank = 2 * cost + (candidate[0] == wanted[0] ? 0 : 1);
        if (cost > most || (best && rank >= bestRank)) continue;
        best = i;
        bestRank = rank;
    }
    return best;
}

}
