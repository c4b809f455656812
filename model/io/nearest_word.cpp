#include "model/io/nearest_word.h"

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

qsizetype distance(const QString& a, const QString& b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<qsizetype> beforeLast(width);
    std::vector<qsizetype> last(width);
    std::vector<qsizetype> row(width);
    for (size_t j = 0; j < width; ++j) last[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (size_t j = 1; j < width; ++j) {
            const bool same = a[i - 1] == b[qsizetype(j) - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[qsizetype(j) - 2] && a[i - 2] == b[qsizetype(j) - 1];
            if (swapped) row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

}

std::optional<qsizetype> nearestWord(QStringView word, const QStringList& candidates)
{
    constexpr qsizetype longest = 64; // nobody mistypes a word of this length; the table grows with its square
    if (word.size() > longest) return std::nullopt;
    const QString wanted = word.toString().toCaseFolded();
    std::optional<qsizetype> best;
    qsizetype bestDistance = std::max<qsizetype>(1, wanted.size() / 3) + 1;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (qAbs(candidates[i].size() - wanted.size()) >= bestDistance) continue;
        const qsizetype found = distance(wanted, candidates[i].toCaseFolded());
        if (found >= bestDistance) continue;
        bestDistance = found;
        best = i;
    }
    return best;
}

}
