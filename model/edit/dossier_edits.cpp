#include "model/edit/dossier_edits.h"

#include "model/edit/rewriter.h"

#include <map>

namespace atlas {

namespace {

QByteArray keyOf(ThingList list)
{
    return thingListKeys.at(size_t(list));
}

/// The lists that stand before one in a new dossier, and the dossier's own fields, which stand before all
/// lists.
QList<QByteArray> keysBefore(ThingList list)
{
    QList<QByteArray> keys{"format",      "language", "title",    "subtitle", "summary", "summaryCitations",
                           "themesTitle", "founded",  "revision", "lens",     "frame",   "lanes"};
    for (size_t i = 0; i < size_t(list); ++i) keys.append(thingListKeys.at(i));
    return keys;
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
    QList<Rewriter::Setting> newLists;
    for (const auto& [list, added] : byList) {
        if (const auto present = dossier.field(keyOf(list)))
            rewriter.append(*present, added);
        else
            newLists.append({{keyOf(list), JsonDraft::list(added)}, keysBefore(list)});
    }
    rewriter.setMembers(dossier.root(), newLists);
    return {std::move(name), std::move(rewriter).changes()};
}

Edit changeThing(const DossierText& dossier, const ThingRef& ref, const JsonDraft& wanted, EditName name)
{
    Rewriter rewriter(dossier.bytes());
    if (const auto thing = dossier.thing(ref)) rewriter.become(*thing, wanted);
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
