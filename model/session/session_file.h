#pragma once

#include "model/session/briefing_plan.h"
#include "model/session/session_state.h"

#include <QByteArray>

#include <expected>

namespace atlas {

/// What a PDF's two attachments are called.
inline constexpr char carriedDossierName[] = "dossier.json";
inline constexpr char carriedSessionName[] = "session.json";

/// What a briefing was made from besides its dossier, and which dossier that was: the document
/// `coalition-session/1` (docs/session-format.md), which a PDF carries.
struct SessionFile {
    SessionState session;
    BriefingPlan plan;
    QByteArray dossierHash; ///< SHA-256 of the dossier's bytes, lower-case hexadecimal
    QString program;        ///< the version that wrote it

    friend bool operator==(const SessionFile&, const SessionFile&) = default;
};

/// The same value gives the same bytes.
QByteArray sessionBytes(const SessionFile& file);

/// Reads what sessionBytes wrote. Fields that it does not know are left alone; a missing field of those that
/// must be there, and a word or day that does not exist, are errors: each is one sentence in the language,
/// without its full stop. Whether the dossier has what the session names is not looked at.
std::expected<SessionFile, QString> readSession(const QByteArray& bytes, Language language);

}
