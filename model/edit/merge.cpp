#include "model/edit/merge.h"

#include "model/edit/implied_source.h"
#include "model/edit/list_matching.h"
#include "model/edit/list_order.h"
#include "model/edit/merge_fields.h"
#include "model/edit/merge_things.h"
#include "model/edit/references.h"
#include "model/edit/rewriting.h"
#include "model/geo/country_names.h"

#include <algorithm>

namespace atlas {

namespace {

QList<QByteArray> listKeys()
{
    return {thingListKeys.begin(), thingListKeys.end()};
}

QList<JsonDraft> thingsOf(const JsonDraft& dossier, ThingList list)
{
    const JsonDraft* things = dossier.find(thingListKeys.at(size_t(list)));
    return things ? things->elements() : QList<JsonDraft>();
}

/// Says in a whole dossier what it rests on where it names no source; see implied_source.h.
void sayImpliedSources(JsonDraft& dossier, const JsonDraft& source)
{
    for (size_t i = 0; i < thingListKeys.size(); ++i)
        if (JsonDraft* things = dossier.find(thingListKeys.at(i)))
            for (JsonDraft& thing : things->elements()) sayImpliedSource(thing, ThingList(i), source);
    sayImpliedSource(dossier, source);
}

/// The ids of all things that have one.
Kept idsIn(const JsonDraft& dossier)
{
    Kept ids;
    for (size_t i = 0; i < thingListKeys.size(); ++i)
        for (const JsonDraft& thing : thingsOf(dossier, ThingList(i)))
            if (const QString id = idOf(thing); !id.isEmpty()) ids.insert({ThingList(i), id});
    return ids;
}

JsonDraft onlyId(const QList<JsonDraft>& sources)
{
    return sources.size() == 1 ? JsonDraft::text(idOf(sources.first())) : JsonDraft();
}

class DossierMerge
{
public:
    DossierMerge(const DossierText& b, const DossierText& m, const DossierText& t)
        : theirText(t), base(JsonDraft::of(b.root())), mine(JsonDraft::of(m.root())),
          theirs(JsonDraft::of(t.root()))
    {
        const std::array<QList<JsonDraft>, 3> sources{thingsOf(base, ThingList::Sources),
                                                      thingsOf(mine, ThingList::Sources),
                                                      thingsOf(theirs, ThingList::Sources)};
        const JsonDraft implied =
            onlyId(mergeThings({ThingList::Sources, sources[0], sources[1], sources[2]}, {}).things);
        std::array<JsonDraft*, 3> all{&base, &mine, &theirs};
        for (size_t i = 0; i < all.size(); ++i)
            if (const JsonDraft own = onlyId(sources.at(i)); own != implied)
                sayImpliedSources(*all.at(i), own);
    }

    /// What one removed and the other has come to refer to is kept, which may refer to more of that.
    Merge made()
    {
        Merge merge = mergedOnce();
        for (Kept missing = missingIn(merge); !missing.empty(); missing = missingIn(merge)) {
            kept.insert(missing.begin(), missing.end());
            merge = mergedOnce();
        }
        return merge;
    }

private:
    Merge mergedOnce() const
    {
        Merge merge;
        JsonDraft result = theirs;
        for (const QByteArray& field : mergeFields(base, mine, result, listKeys()))
            merge.conflicts.push_back({std::nullopt, std::nullopt, {}, field});
        for (size_t i = 0; i < thingListKeys.size(); ++i) {
            const ThingList list = ThingList(i);
            MergedThings things =
                mergeThings({list, thingsOf(base, list), thingsOf(mine, list), thingsOf(theirs, list)}, kept);
            std::ranges::move(things.conflicts, std::back_inserter(merge.conflicts));
            if (things.things.isEmpty() && !result.find(thingListKeys.at(i))) continue;
            result.set(thingListKeys.at(i), JsonDraft::list(std::move(things.things)), keysBefore(list));
        }
        merge.edit.changes = rewriting(theirText.bytes(), theirText.root(), result);
        return merge;
    }

    /// Things that one of them has no more, but that the merged dossier refers to.
    Kept missingIn(const Merge& merge) const
    {
        const DossierText result(*done(theirText.bytes(), merge.edit));
        Kept missing = idsIn(base);
        for (const auto& id : idsIn(JsonDraft::of(result.root()))) missing.erase(id);
        std::erase_if(missing, [&](const auto& each) { return kept.contains(each); });
        if (missing.empty()) return missing;
        Kept named;
        const auto note = [&](ThingList list, const QString& id) {
            const bool isState = list == ThingList::Actors && isCountryCode(id); // needs no entry
            if (!isState && missing.contains({list, id})) named.insert({list, id});
        };
        forEachNamed(result.root(), std::nullopt, note);
        for (size_t i = 0; i < thingListKeys.size(); ++i)
            if (const auto things = result.field(thingListKeys.at(i)))
                for (const JsonValue thing : things->children()) forEachNamed(thing, ThingList(i), note);
        return named;
    }

    const DossierText& theirText;
    JsonDraft base;
    JsonDraft mine;
    JsonDraft theirs;
    Kept kept;
};

}

Merge merged(const DossierText& base, const DossierText& mine, const DossierText& theirs)
{
    return DossierMerge(base, mine, theirs).made();
}

}
