#pragma once

#include "model/dossier/text.h"
#include "model/edit/json_draft.h"

namespace atlas {

/// A text as a dossier in that language writes it: plain, or by language.
JsonDraft textDraft(const LocalText& text, Language dossier);
/// Sets a member where the text is not empty.
void setText(JsonDraft& object, const QByteArray& key, const LocalText& text, Language dossier);
void setString(JsonDraft& object, const QByteArray& key, const QString& text);
JsonDraft textList(const QStringList& texts);

}
