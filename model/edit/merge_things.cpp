#include "model/edit/merge_things.h"

#include "model/edit/list_matching.h"
#include "model/edit/merge_fields.h"

#include <QHash>

#include <algorithm>

namespace atlas {

namespace {

/// For each element of the older list its index in the newer, or -1.
std::vector<qsizetype> placesIn(const std::vector<Match>& matches, qsizetype olderSize)
{
    std::vector<qsizetype> places(size_t(olderSize), -1);
    for (size_t i = 0; i < matches.size(); ++i)
        if (matches[i].was >= 0) places[size_t(matches[i].was)] = qsizetype(i);
    return places;
}

class ListMerge
{
public:
    ListMerge(const ThreeLists& three, const Kept& keep)
        : lists(three), kept(keep), mineWas(matched(three.base, three.mine)),
          theirsWas(matched(three.base, three.theirs)), inMine(placesIn(mineWas, three.base.size())),
          inTheirs(placesIn(theirsWas, three.base.size()))
    {
    }

    MergedThings made()
    {
        findAnchors();
        takeAdditionsAfter(-1);
        for (qsizetype i = 0; i < lists.theirs.size(); ++i) {
            takeTheirs(i);
            takeAdditionsAfter(i);
        }
        return std::move(result);
    }

private:
    bool isKept(const JsonDraft& thing) const { return kept.contains({lists.list, idOf(thing)}); }
    /// By the indices of a thing, -1 where one does not have it.
    void complain(qsizetype mine, qsizetype theirs, const QByteArray& field = {})
    {
        const QString id = idOf(mine >= 0 ? lists.mine[mine] : lists.theirs[theirs]);
        const auto there = theirs >= 0 ? std::optional(ThingRef{lists.list, theirs}) : std::nullopt;
        result.conflicts.push_back({ThingRef{lists.list, mine}, there, id, field});
    }

    /// For what of mine theirs does not have: after which of theirs it goes.
    void findAnchors()
    {
        QHash<QByteArray, qsizetype> added; // of theirs
        for (qsizetype i = 0; i < lists.theirs.size(); ++i)
            if (theirsWas[size_t(i)].was < 0) added.insert(identityOf(lists.theirs[i]), i);
        qsizetype anchor = -1;
        for (qsizetype i = 0; i < lists.mine.size(); ++i) {
            const qsizetype was = mineWas[size_t(i)].was;
            const qsizetype there = was >= 0 ? inTheirs[size_t(was)] : addedByBoth(i, added);
            if (there >= 0)
                anchor = there;
            else if (was < 0 || staysThoughRemoved(i, lists.base[was]))
                additions[anchor].append(i);
        }
    }

    /// The index in theirs of what both added, by its id or by saying the same; -1 where theirs has no such
    /// thing.
    qsizetype addedByBoth(qsizetype mine, const QHash<QByteArray, qsizetype>& added)
    {
        const JsonDraft& thing = lists.mine[mine];
        const qsizetype there = added.value(identityOf(thing), -1);
        if (there >= 0 && lists.theirs[there] != thing) complain(mine, there);
        return there;
    }

    /// Of a thing that theirs removed: where mine changed it, that is a conflict, in which theirs stays.
    bool staysThoughRemoved(qsizetype mine, const JsonDraft& before)
    {
        const JsonDraft& thing = lists.mine[mine];
        if (thing != before || isKept(thing)) complain(mine, -1);
        return isKept(thing);
    }

    void takeTheirs(qsizetype index)
    {
        JsonDraft thing = lists.theirs[index];
        const qsizetype was = theirsWas[size_t(index)].was;
        if (was >= 0) {
            const JsonDraft& before = lists.base[was];
            const qsizetype mine = inMine[size_t(was)];
            if (mine >= 0) {
                for (const QByteArray& field : mergeFields(before, lists.mine[mine], thing))
                    complain(mine, index, field);
            } else {
                if (thing == before && !isKept(thing)) return;
                complain(-1, index);
            }
        }
        result.things.append(std::move(thing));
    }

    void takeAdditionsAfter(qsizetype theirs)
    {
        for (const qsizetype mine : additions.value(theirs)) result.things.append(lists.mine[mine]);
    }

    const ThreeLists& lists;
    const Kept& kept;
    const std::vector<Match> mineWas;
    const std::vector<Match> theirsWas;
    const std::vector<qsizetype> inMine;
    const std::vector<qsizetype> inTheirs;
    QHash<qsizetype, QList<qsizetype>> additions; ///< of mine, by the index in theirs that they go after
    MergedThings result;
};

}

MergedThings mergeThings(const ThreeLists& lists, const Kept& kept)
{
    if (lists.mine == lists.base && kept.empty()) return {lists.theirs, {}};
    if (lists.theirs == lists.base && kept.empty()) return {lists.mine, {}};
    return ListMerge(lists, kept).made();
}

}
