#include "ui/briefing/carried_files.h"

#include "model/session/session_file.h"

namespace atlas {

std::vector<CarriedFile> carriedFiles(const BriefingRequest& request)
{
    const Dossier& dossier = request.history->dossier();
    const SessionFile session{.session = request.session,
                              .plan = request.plan,
                              .dossierHash = dossier.hash,
                              .program = QStringLiteral(ATLAS_VERSION)};
    const QString json = QStringLiteral("application/json");
    return {{QString::fromLatin1(carriedDossierName), json, dossier.bytes},
            {QString::fromLatin1(carriedSessionName), json, sessionBytes(session)}};
}

}
