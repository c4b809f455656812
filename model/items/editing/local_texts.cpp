#include "model/items/editing/local_texts.h"

#include <algorithm>

namespace atlas {

LocalTexts localTexts(const JsonDraft* text, Language own)
{
    LocalTexts texts;
    if (!text) return texts;
    if (text->is(JsonType::String)) {
        texts[size_t(own)] = text->text();
        return texts;
    }
    for (const Language language : allLanguages)
        if (const JsonDraft* const words = text->find(languageCode(language).toUtf8()))
            texts[size_t(language)] = words->text();
    return texts;
}

QString bestText(const LocalTexts& texts, Language language)
{
    if (!texts[size_t(language)].isEmpty()) return texts[size_t(language)];
    const auto first = std::ranges::find_if(texts, [](const QString& each) { return !each.isEmpty(); });
    return first == texts.end() ? QString() : *first;
}

JsonDraft withText(const JsonDraft* text, Language own, Language changed, const QString& words)
{
    const bool isObject = text && text->is(JsonType::Object);
    if (!isObject && changed == own) return words.isEmpty() ? JsonDraft() : JsonDraft::text(words);
    const QByteArray key = languageCode(changed).toUtf8();
    if (!isObject && words.isEmpty()) return text ? *text : JsonDraft();
    JsonDraft byLanguage = isObject ? *text : JsonDraft::object();
    if (!isObject && text && text->is(JsonType::String)) byLanguage.set(languageCode(own).toUtf8(), *text);
    if (words.isEmpty()) byLanguage.remove(key);
    else byLanguage.set(key, JsonDraft::text(words));
    return byLanguage.members().isEmpty() ? JsonDraft() : byLanguage;
}

}
