#include "model/edit/dossier_edits.h"

#include "model/edit/rewriting.h"

namespace atlas {

using namespace Qt::StringLiterals;

QByteArray newDossier(const QString& title, Language language)
{
    const JsonDraft label = JsonDraft::object({{"en", JsonDraft::text(u"Member"_s)},
                                               {"fr", JsonDraft::text(u"Membre"_s)},
                                               {"uk", JsonDraft::text(u"Член"_s)}});
    const JsonDraft member = JsonDraft::object({{"id", JsonDraft::text(u"member"_s)},
                                                {"label", label},
                                                {"counted", JsonDraft::boolean(true)},
                                                {"colour", JsonDraft::text(u"#2A6796"_s)}});
    return written(JsonDraft::object({{"format", JsonDraft::text(u"coalition-dossier/1"_s)},
                                      {"language", JsonDraft::text(languageCode(language))},
                                      {"title", JsonDraft::text(title)},
                                      {"sources", JsonDraft::list()},
                                      {"statuses", JsonDraft::list({member})}}));
}

}
