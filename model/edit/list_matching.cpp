#include "model/edit/list_matching.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace atlas {

namespace {

/// Comparing each with each up to this many comparisons.
constexpr qsizetype mostCompared = 250'000;

bool isSame(const JsonDraft& one, const JsonDraft& other)
{
    const QString id = idOf(one);
    const QString otherId = idOf(other);
    return id.isEmpty() && otherId.isEmpty() ? one == other : id == otherId;
}

bool isLike(const JsonDraft& one, const JsonDraft& other)
{
    if (one.type() != other.type() || !one.is(JsonType::Object)) return false;
    qsizetype common = 0;
    for (const JsonDraft::Member& member : one.members()) {
        const JsonDraft* its = other.find(member.key);
        if (its && *its == member.value) ++common;
    }
    return 2 * common >= std::max(one.members().size(), other.members().size());
}

/// Matches the stretches of two lists that differ, from `from` on in both.
class StretchMatching
{
public:
    StretchMatching(const QList<JsonDraft>& before, const QList<JsonDraft>& after, qsizetype from,
                    std::vector<Match>& into)
        : older(before), newer(after), first(from), matches(into)
    {
    }

    /// In the order of the newer list, whatever place they had in the older; most of them stay.
    void byId(qsizetype olderEnd, qsizetype newerEnd)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = first; i < olderEnd; ++i) places.insert(idOf(older[i]), i);
        places.remove(QString());
        for (qsizetype i = first; i < newerEnd; ++i) at(i).was = places.value(idOf(newer[i]), -1);
        letMostStay(newerEnd);
    }

    void byContent(qsizetype olderEnd, qsizetype newerEnd)
    {
        if ((olderEnd - first) * (newerEnd - first) > mostCompared) {
            for (qsizetype i = first; i < std::min(olderEnd, newerEnd); ++i) at(i) = {i, true};
            return;
        }
        takeCommonSubsequence(olderEnd, newerEnd);
        matchLike(olderEnd, newerEnd);
    }

private:
    Match& at(qsizetype index) { return matches[size_t(index)]; }

    /// Longest increasing subsequence of the places that matched elements had (Fredman 1975).
    void letMostStay(qsizetype newerEnd)
    {
        std::vector<qsizetype> tails; // of runs of each length, the element whose place is lowest
        std::vector<qsizetype> previous(matches.size(), -1);
        for (qsizetype i = first; i < newerEnd; ++i) {
            if (at(i).was < 0) continue;
            const auto run =
                std::ranges::lower_bound(tails, at(i).was, {}, [&](qsizetype t) { return at(t).was; });
            if (run != tails.begin()) previous[size_t(i)] = *std::prev(run);
            if (run == tails.end())
                tails.push_back(i);
            else
                *run = i;
        }
        for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[size_t(i)])
            at(i).stays = true;
    }

    void takeCommonSubsequence(qsizetype olderEnd, qsizetype newerEnd)
    {
        const size_t rows = size_t(olderEnd - first);
        const size_t columns = size_t(newerEnd - first);
        std::vector<int> longest((rows + 1) * (columns + 1), 0); // of what follows each pair
        const auto length = [&](size_t row, size_t column) -> int& {
            return longest[row * (columns + 1) + column];
        };
        const auto equal = [&](size_t row, size_t column) {
            return older[first + qsizetype(row)] == newer[first + qsizetype(column)];
        };
        for (size_t row = rows; row-- > 0;)
            for (size_t column = columns; column-- > 0;)
                length(row, column) = equal(row, column)
                                          ? length(row + 1, column + 1) + 1
                                          : std::max(length(row + 1, column), length(row, column + 1));
        for (size_t row = 0, column = 0; row < rows && column < columns;) {
            if (equal(row, column))
                at(first + qsizetype(column++)) = {first + qsizetype(row++), true};
            else if (length(row + 1, column) >= length(row, column + 1))
                ++row;
            else
                ++column;
        }
    }

    /// Between two that are equal, changed elements are matched in their order.
    void matchLike(qsizetype olderEnd, qsizetype newerEnd)
    {
        qsizetype next = first; // of the older
        for (qsizetype i = first; i < newerEnd; ++i) {
            if (at(i).stays) {
                next = at(i).was + 1;
                continue;
            }
            qsizetype gapEnd = olderEnd;
            for (qsizetype j = i + 1; j < newerEnd; ++j)
                if (at(j).stays) {
                    gapEnd = at(j).was;
                    break;
                }
            for (qsizetype old = next; old < gapEnd; ++old)
                if (isLike(older[old], newer[i])) {
                    at(i) = {old, true};
                    next = old + 1;
                    break;
                }
        }
    }

    const QList<JsonDraft>& older;
    const QList<JsonDraft>& newer;
    const qsizetype first;
    std::vector<Match>& matches;
};

}

QString idOf(const JsonDraft& element)
{
    const JsonDraft* id = element.find("id");
    return id ? id->text() : QString();
}

std::vector<Match> matched(const QList<JsonDraft>& older, const QList<JsonDraft>& newer)
{
    std::vector<Match> matches(size_t(newer.size()));
    qsizetype first = 0;
    qsizetype olderEnd = older.size();
    qsizetype newerEnd = newer.size();
    for (; first < std::min(olderEnd, newerEnd) && isSame(older[first], newer[first]); ++first)
        matches[size_t(first)] = {first, true};
    for (; olderEnd > first && newerEnd > first && isSame(older[olderEnd - 1], newer[newerEnd - 1]);
         --olderEnd)
        matches[size_t(--newerEnd)] = {olderEnd - 1, true};
    const auto hasId = [](const JsonDraft& each) { return !idOf(each).isEmpty(); };
    StretchMatching rest(older, newer, first, matches);
    if (std::ranges::any_of(older, hasId) || std::ranges::any_of(newer, hasId))
        rest.byId(olderEnd, newerEnd);
    else
        rest.byContent(olderEnd, newerEnd);
    return matches;
}

void matchByPlace(const QList<JsonDraft>& older, std::vector<Match>& matches)
{
    qsizetype gapStart = 0; // of the older list
    size_t from = 0;
    for (size_t i = 0; i <= matches.size(); ++i) {
        const bool isEnd = i == matches.size();
        if (!isEnd && !matches[i].stays) continue;
        const qsizetype gapEnd = isEnd ? older.size() : matches[i].was;
        const auto isNew = [&](size_t index) { return matches[index].was < 0; };
        const auto gap = std::views::iota(from, i);
        if (gapEnd - gapStart == qsizetype(gap.size()) && std::ranges::all_of(gap, isNew))
            for (const size_t index : gap) matches[index] = {gapStart + qsizetype(index - from), true};
        gapStart = gapEnd + 1;
        from = i + 1;
    }
}

}
