#include "model/exchange/import/drafts.h"

#include <algorithm>

namespace atlas {

JsonDraft textDraft(const LocalText& text, Language dossier)
{
    const bool isPlain = text.has(dossier) && std::ranges::count_if(allLanguages, [&](Language language) {
        return text.has(language);
    }) == 1;
    if (isPlain) return JsonDraft::text(text.in(dossier));
    JsonDraft byLanguage = JsonDraft::object();
    for (const Language language : allLanguages)
        if (text.has(language)) byLanguage.set(languageCode(language).toLatin1(), JsonDraft::text(text.in(language)));
    return byLanguage;
}

void setText(JsonDraft& object, const QByteArray& key, const LocalText& text, Language dossier)
{
    if (!text.isEmpty()) object.set(key, textDraft(text, dossier));
}

void setString(JsonDraft& object, const QByteArray& key, const QString& text)
{
    if (!text.isEmpty()) object.set(key, JsonDraft::text(text));
}

JsonDraft textList(const QStringList& texts)
{
    QList<JsonDraft> elements;
    for (const QString& text : texts) elements.append(JsonDraft::text(text));
    return JsonDraft::list(std::move(elements));
}

}
