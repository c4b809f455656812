#include "model/edit/list_matching.h"

#include "model/edit/written_form.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace atlas {

namespace {

/// Elements are compared field by field this often at most: lists without ids are short where people write
/// them.
constexpr int mostCompared = 250'000;

bool isLike(const JsonDraft& one, const JsonDraft& other)
{
    if (!one.is(JsonType::Object) || idOf(one) != idOf(other)) return false;
    qsizetype common = 0;
    for (const JsonDraft::Member& member : one.members()) {
        const JsonDraft* its = other.find(member.key);
        if (its && *its == member.value) ++common;
    }
    return 2 * common >= std::max(one.members().size(), other.members().size());
}

/// Matches two stretches of lists.
class StretchMatching
{
public:
    StretchMatching(const QList<JsonDraft>& before, const QList<JsonDraft>& after, qsizetype from,
                    qsizetype olderTo, qsizetype newerTo, std::vector<Match>& into)
        : older(before), newer(after), first(from), olderEnd(olderTo), newerEnd(newerTo), matches(into)
    {
    }

    void match()
    {
        matchSame();
        letMostStay();
        matchLike();
    }

private:
    Match& at(qsizetype index) { return matches[size_t(index)]; }

    /// Of elements that say the same, the first is the first.
    void matchSame()
    {
        QHash<QByteArray, QList<qsizetype>> places;
        for (qsizetype i = olderEnd; i-- > first;) places[identityOf(older[i])].append(i);
        for (qsizetype i = first; i < newerEnd; ++i) {
            const auto found = places.find(identityOf(newer[i]));
            if (found != places.end() && !found->isEmpty()) at(i).was = found->takeLast();
        }
    }

    /// Longest increasing subsequence of the places that matched elements had (Fredman 1975).
    void letMostStay()
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

    /// Between two that stay, changed elements are matched in their order.
    void matchLike()
    {
        std::vector<bool> isGone(size_t(olderEnd - first), true);
        for (qsizetype i = first; i < newerEnd; ++i)
            if (at(i).was >= 0) isGone[size_t(at(i).was - first)] = false;
        std::vector<qsizetype> gapEnds(size_t(newerEnd - first));
        qsizetype gapEnd = olderEnd;
        for (qsizetype i = newerEnd; i-- > first;) {
            if (at(i).stays) gapEnd = at(i).was;
            gapEnds[size_t(i - first)] = gapEnd;
        }
        qsizetype next = first; // of the older
        int compared = 0;
        for (qsizetype i = first; i < newerEnd; ++i) {
            if (at(i).stays) next = at(i).was + 1;
            if (at(i).was >= 0) continue;
            for (qsizetype old = next; old < gapEnds[size_t(i - first)] && compared < mostCompared; ++old) {
                if (!isGone[size_t(old - first)] || ++compared == mostCompared) continue;
                if (!isLike(older[old], newer[i])) continue;
                at(i) = {old, true};
                next = old + 1;
                break;
            }
        }
    }

    const QList<JsonDraft>& older;
    const QList<JsonDraft>& newer;
    const qsizetype first;
    const qsizetype olderEnd;
    const qsizetype newerEnd;
    std::vector<Match>& matches;
};

}

QString idOf(const JsonDraft& element)
{
    const JsonDraft* id = element.find("id");
    return id ? id->text() : QString();
}

QByteArray identityOf(const JsonDraft& element)
{
    const QString id = idOf(element);
    return id.isEmpty() ? onOneLine(element, TextLayout()) : '#' + id.toUtf8();
}

std::vector<Match> matched(const QList<JsonDraft>& older, const QList<JsonDraft>& newer)
{
    std::vector<Match> matches(size_t(newer.size()));
    const auto isSame = [](const JsonDraft& one, const JsonDraft& other) {
        const QString id = idOf(one);
        return id.isEmpty() ? one == other : id == idOf(other);
    };
    qsizetype first = 0;
    qsizetype olderEnd = older.size();
    qsizetype newerEnd = newer.size();
    for (; first < std::min(olderEnd, newerEnd) && isSame(older[first], newer[first]); ++first)
        matches[size_t(first)] = {first, true};
    for (; std::min(olderEnd, newerEnd) > first && isSame(older[olderEnd - 1], newer[newerEnd - 1]);
         --olderEnd)
        matches[size_t(--newerEnd)] = {olderEnd - 1, true};
    StretchMatching(older, newer, first, olderEnd, newerEnd, matches).match();
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
