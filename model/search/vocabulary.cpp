#include "model/search/vocabulary.h"

#include "model/io/nearest_word.h"
#include "model/search/typing_error.h"

#include <algorithm>
#include <numeric>

namespace atlas {

quint32 Vocabulary::add(const QString& word, const QString& spelling, const Posting& posting)
{
    const quint32 next = quint32(entries.size());
    const quint32 number = numbers.value(word, next);
    if (number == next) {
        numbers.insert(word, next);
        entries.push_back({.word = word, .spelling = spelling, .postings = {}});
    }
    Entry& entry = entries[number];
    if (posting.inName && !entry.inName) entry.spelling = spelling;
    entry.inName = entry.inName || posting.inName;
    for (auto told = entry.postings.rbegin(); told != entry.postings.rend(); ++told) {
        if (told->thing != posting.thing) break;
        if (told->sayers == posting.sayers || (told->inName && told->sayers == 0)) return number;
    }
    entry.postings.push_back(posting);
    return number;
}

std::vector<quint32> Vocabulary::settle()
{
    std::vector<quint32> order(entries.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [this](quint32 number) -> const QString& { return entries[number].word; });
    std::vector<quint32> settled(entries.size());
    std::vector<Entry> ordered;
    ordered.reserve(entries.size());
    for (const quint32 number : order) {
        settled[number] = quint32(ordered.size());
        ordered.push_back(std::move(entries[number]));
        ordered.back().postings.shrink_to_fit();
    }
    entries = std::move(ordered);
    numbers = {};
    return settled;
}

std::pair<quint32, quint32> Vocabulary::beginningWith(QStringView start) const
{
    const auto isBefore = [](const Entry& entry, QStringView wanted) { return entry.word < wanted; };
    const auto first = std::lower_bound(entries.begin(), entries.end(), start, isBefore);
    const auto last = std::partition_point(
        first, entries.end(), [start](const Entry& entry) { return entry.word.startsWith(start); });
    return {quint32(first - entries.begin()), quint32(last - entries.begin())};
}

bool Vocabulary::contains(const QString& word) const
{
    const auto [first, last] = beginningWith(word);
    return first < last && entries[first].word == word;
}

std::vector<quint32> Vocabulary::beginningNearly(QStringView start) const
{
    std::vector<quint32> found;
    for (quint32 number = 0; number < entries.size(); ++number)
        if (beginsWithOneError(entries[number].word, start)) found.push_back(number);
    return found;
}

QString Vocabulary::nearestName(const QString& word) const
{
    QStringList candidates;
    QStringList spellings;
    for (const Entry& entry : entries) {
        if (!entry.inName || qAbs(entry.word.size() - word.size()) > word.size() / 3) continue;
        candidates.append(entry.word);
        spellings.append(entry.spelling);
    }
    const std::optional<qsizetype> nearest = nearestWord(word, candidates);
    return nearest ? spellings[*nearest] : QString();
}

}
