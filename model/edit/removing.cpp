#include "model/edit/dossier_edits.h"
#include "model/edit/implied_source.h"
#include "model/edit/list_matching.h"
#include "model/edit/references.h"
#include "model/edit/repeated_claims.h"
#include "model/edit/thing_sweep.h"

#include <algorithm>

namespace atlas {

namespace {

/// The uses that one thing, or the dossier itself, makes of another; a field tells it once.
std::vector<Use> usesBy(const std::optional<ThingRef>& by, const JsonValue& value, ThingList list,
                        const QString& id)
{
    std::vector<Use> uses;
    const std::optional<ThingList> from = by ? std::optional(by->list) : std::nullopt;
    for (const Reference& reference : references()) {
        if (reference.from != from || reference.to != list || !refers(value, reference, id)) continue;
        const QByteArray field = reference.field();
        if (std::ranges::contains(uses, field, &Use::field)) continue;
        JsonDraft without = by ? JsonDraft::of(value) : JsonDraft();
        uses.push_back({by, field, forget(without, reference, id)});
    }
    return uses;
}

}

std::vector<Use> usesOf(const DossierText& dossier, ThingList list, const QString& id)
{
    std::vector<Use> uses = usesBy(std::nullopt, dossier.root(), list, id);
    for (size_t i = 0; i < thingListKeys.size(); ++i) {
        const auto things = dossier.field(thingListKeys.at(i));
        if (!things) continue;
        ThingRef ref{ThingList(i), 0};
        for (const JsonValue thing : things->children()) {
            std::ranges::copy(usesBy(ref, thing, list, id), std::back_inserter(uses));
            ++ref.index;
        }
    }
    return uses;
}

Edit removeThing(const DossierText& dossier, const ThingRef& ref, EditName name)
{
    const auto thing = dossier.thing(ref);
    if (!thing) return {std::move(name), {}};
    const QString id = idOf(JsonDraft::of(*thing));
    // What says no source had none among two, and would rest on the one that is left.
    const bool leavesOneSource = ref.list == ThingList::Sources && dossier.count(ThingList::Sources) == 2;

    Rewriter rewriter(dossier.bytes());
    RepeatedClaims repeated;
    sweepThings(rewriter, dossier, [&](const ThingRef& each, const JsonValue& its, JsonDraft& wanted) {
        if (each == ref) return Fate::Goes;
        const bool mayRepeat = ref.list == ThingList::Sources && each.list == ThingList::StatusClaims;
        if (!leavesOneSource && !mayRepeat && !refers(its, each.list, ref.list, id)) return Fate::Stays;
        wanted = JsonDraft::of(its);
        if (forget(wanted, each.list, ref.list, id)) return Fate::Goes;
        if (leavesOneSource) sayImpliedSource(wanted, each.list, JsonDraft());
        if (mayRepeat && repeated.forgetRepeated(wanted)) return Fate::Goes;
        return Fate::Changes;
    });
    const auto forgetIn = [&](JsonDraft& fields) {
        forget(fields, std::nullopt, ref.list, id);
        if (leavesOneSource) sayImpliedSource(fields, JsonDraft());
    };
    rewriter.setMembers(dossier.root(), changedOwnFields(dossier, forgetIn));
    return {std::move(name), std::move(rewriter).changes()};
}

}
