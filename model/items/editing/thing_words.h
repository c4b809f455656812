#pragma once

#include "model/dossier/dossier.h"
#include "model/edit/things.h"
#include "model/time/language.h"

namespace atlas {

/// A thing of the dossier's text in a few words, for lists and for the names of edits.
class ThingWords
{
public:
    ThingWords(const Dossier& dossier, Language own, Language language);

    /// What it is called: an event's title, "France, Germany" of a status claim.
    QString title(ThingList list, const JsonDraft& thing) const;
    /// More of it, in a line: when, which status, whose words; may be empty.
    QString detail(ThingList list, const JsonDraft& thing) const;
    QString actorName(const QString& id) const;
    QString actorNames(const JsonDraft* ids) const;

private:
    QString text(const JsonDraft* text) const;
    QString time(const QString& edtf) const;
    QString source(const JsonDraft& thing) const;

    const Dossier& dossier;
    Language own;
    Language language;
};

}
