#pragma once

#include "model/edit/edit.h"
#include "model/edit/things.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace atlas {

// Edits of a dossier's text. Each says what it does and does not look whether the result is a dossier: whoever
// applies it reads the text anew (readDossier) and refuses what that refuses.

/// Adds a thing at the end of its list, which is made where the dossier has none.
Edit addThing(const DossierText& dossier, ThingList list, const JsonDraft& thing, EditName name);
/// The same for many at once: an import is one edit.
Edit addThings(const DossierText& dossier, const QList<std::pair<ThingList, JsonDraft>>& things, EditName name);
/// Makes a thing what is wanted, touching nothing else. Where its id changes, whatever refers to it follows.
Edit changeThing(const DossierText& dossier, const ThingRef& ref, const JsonDraft& wanted, EditName name);
/// Changes fields of the dossier itself (title, summary, frame, lens …); a null removes one.
Edit changeDossier(const DossierText& dossier, const QList<JsonDraft::Member>& fields, EditName name);

/// Something that refers to a thing by its id.
struct Use {
    std::optional<ThingRef> by; ///< the thing that refers to it; nothing: the dossier itself
    QByteArray field;   ///< its field: `participants`, `source`, `group` …
    bool whole = false; ///< without it, nothing of the referring thing is left (a claim's only actor)
};
std::vector<Use> usesOf(const DossierText& dossier, ThingList list, const QString& id);

/// Removes a thing, and what refers to it with it: an actor from every list of participants and claims (those
/// that are about nobody any more go too), a group, theme or event from what belonged to it. What cited a
/// removed source is left unsourced (`"source": null`), never cited to another.
Edit removeThing(const DossierText& dossier, const ThingRef& ref, EditName name);

/// An id that the list does not have yet, made from a title: `paris-meeting`, `paris-meeting-2`. Latin letters
/// without accents, digits and hyphens; what cannot be spelled so gives `event-1`.
QString freeId(const DossierText& dossier, ThingList list, const QString& title);
/// What a title gives of an id, free or not, for whoever makes many; empty where it cannot be spelled so.
QString idStem(const QString& title);

/// The text of a new dossier: format, title, one counted status “Member”, and no source, actor or event yet.
QByteArray newDossier(const QString& title, Language language);

}
