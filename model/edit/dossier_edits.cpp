#include "model/edit/dossier_edits.h"

#include "model/edit/implied_source.h"
#include "model/edit/list_matching.h"
#include "model/edit/list_order.h"
#include "model/edit/references.h"
#include "model/edit/thing_sweep.h"

#include <map>

namespace atlas {

namespace {

QByteArray keyOf(ThingList list)
{
    return thingListKeys.at(size_t(list));
}

/// Says in all that leaves its source out what it rests on, before that would be another.
QList<Rewriter::Setting> keepImpliedSource(Rewriter& rewriter, const DossierText& dossier)
{
    const JsonDraft source = impliedSource(dossier);
    sweepThings(rewriter, dossier, [&](const ThingRef& ref, const JsonValue& thing, JsonDraft& wanted) {
        wanted = JsonDraft::of(thing);
        sayImpliedSource(wanted, ref.list, source);
        return Fate::Changes;
    });
    return changedOwnFields(dossier, [&](JsonDraft& fields) { sayImpliedSource(fields, source); });
}

}

Edit addThing(const DossierText& dossier, ThingList list, const JsonDraft& thing, EditName name)
{
    return addThings(dossier, {{list, thing}}, std::move(name));
}

Edit addThings(const DossierText& dossier, const QList<std::pair<ThingList, JsonDraft>>& things,
               EditName name)
{
    std::map<ThingList, QList<JsonDraft>> byList;
    for (const auto& [list, thing] : things) byList[list].append(thing);
    Rewriter rewriter(dossier.bytes());
    QList<Rewriter::Setting> settings;
    const qsizetype sources = dossier.count(ThingList::Sources);
    if (byList.contains(ThingList::Sources) && sources < 2) settings = keepImpliedSource(rewriter, dossier);
    for (const auto& [list, added] : byList) {
        if (const auto present = dossier.field(keyOf(list)))
            rewriter.append(*present, added);
        else
            settings.append({{keyOf(list), JsonDraft::list(added)}, keysBefore(list)});
    }
    rewriter.setMembers(dossier.root(), settings);
    return {std::move(name), std::move(rewriter).changes()};
}

Edit changeThing(const DossierText& dossier, const ThingRef& ref, const JsonDraft& wanted, EditName name)
{
    Rewriter rewriter(dossier.bytes());
    const auto thing = dossier.thing(ref);
    if (!thing) return {std::move(name), {}};
    const QString id = idOf(JsonDraft::of(*thing));
    const QString renamed = idOf(wanted);
    if (id == renamed || id.isEmpty() || renamed.isEmpty()) {
        rewriter.become(*thing, wanted);
        return {std::move(name), std::move(rewriter).changes()};
    }
    sweepThings(rewriter, dossier, [&](const ThingRef& each, const JsonValue& its, JsonDraft& draft) {
        if (each != ref && !refers(its, each.list, ref.list, id)) return Fate::Stays;
        draft = each == ref ? wanted : JsonDraft::of(its);
        rename(draft, each.list, ref.list, id, renamed);
        return Fate::Changes;
    });
    const auto renameIn = [&](JsonDraft& fields) { rename(fields, std::nullopt, ref.list, id, renamed); };
    rewriter.setMembers(dossier.root(), changedOwnFields(dossier, renameIn));
    return {std::move(name), std::move(rewriter).changes()};
}

Edit changeDossier(const DossierText& dossier, const QList<JsonDraft::Member>& fields, EditName name)
{
    Rewriter rewriter(dossier.bytes());
    QList<Rewriter::Setting> settings;
    for (const JsonDraft::Member& field : fields)
        settings.append({field, {"format", "language", "title", "subtitle"}});
    rewriter.setMembers(dossier.root(), settings);
    return {std::move(name), std::move(rewriter).changes()};
}

}
