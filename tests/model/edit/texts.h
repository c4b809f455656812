#pragma once

#include "model/edit/json_draft.h"

#include <QByteArray>

namespace atlas::test {

/// The dossier that the program brings with it, as a person wrote it.
QByteArray bundledDossier();
/// The same without a space or a line break between its marks.
QByteArray minifiedDossier();
/// The same as some editors on Windows save it: a byte order mark, CR LF, tabs, no line end at the end.
QByteArray windowsDossier();

JsonDraft draftOf(const QByteArray& json);

/// What a text says, whatever the order of members and things.
QByteArray meaningOf(const QByteArray& dossier);

}
