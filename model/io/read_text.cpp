#include "model/io/read_text.h"

#include "model/io/read_plain.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// A text by language, in braces.
std::optional<LocalText> readByLanguage(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    LocalText text;
    for (const Record::Member& member : record.takeAll()) {
        const QString code = member.key.text();
        const auto language = code.size() == 2 ? languageFromCode(code) : std::nullopt;
        if (!language) {
            reading.complaints.error(
                member.key.offset(),
                {QT_TRANSLATE_NOOP("Phrases", "“%1” is not a language of dossiers"), {code}},
                {QT_TRANSLATE_NOOP("Phrases", "Texts are in en, fr or uk."), {}});
            continue;
        }
        if (auto words = readString(reading, {field.name, member.value}))
            text.set(*language, std::move(*words));
        else
            return std::nullopt;
    }
    if (!text.isEmpty()) return text;
    reading.complaints.error(
        field.offset(), {QT_TRANSLATE_NOOP("Phrases", "“%1” is empty"), {field.name}},
        {QT_TRANSLATE_NOOP("Phrases", "Write the text in en, fr or uk, or leave the field out."), {}});
    return std::nullopt;
}

/// The beginning of a BCP 47 tag: two or three letters, then perhaps a hyphen and more (`fr`, `fr-CA`).
bool isLanguageTag(QStringView tag)
{
    const QStringView primary = tag.first(tag.contains(u'-') ? tag.indexOf(u'-') : tag.size());
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return (primary.size() == 2 || primary.size() == 3) && std::ranges::all_of(primary, isLetter);
}

}

std::optional<LocalText> readText(Reading& reading, const Field& field)
{
    if (field.value.is(JsonType::Object)) return readByLanguage(reading, field);
    auto text = readString(reading, field);
    return text ? std::optional(LocalText(reading.language, std::move(*text))) : std::nullopt;
}

std::optional<QString> readLanguageTag(Reading& reading, const Field& field)
{
    auto tag = readString(reading, field);
    if (!tag || isLanguageTag(*tag)) return tag;
    reading.complaints.error(field.offset(),
                             {QT_TRANSLATE_NOOP("Phrases", "Not a language tag: “%1”"), {*tag}},
                             {QT_TRANSLATE_NOOP("Phrases", "Write a tag such as en, fr, uk or fr-CA."), {}});
    return std::nullopt;
}

std::optional<Quote> readQuote(Reading& reading, const Field& field, const SourceId& source)
{
    Quote quote;
    if (!field.value.is(JsonType::Object)) {
        auto words = readString(reading, field);
        if (!words) return std::nullopt;
        quote.language = reading.quoteLanguages.value(source, languageCode(reading.language));
        quote.words = std::move(*words);
        return quote;
    }
    Record record(reading, field);
    record.optional("translations", quote.translations, readByLanguage);
    for (const Record::Member& member : record.takeAll()) {
        const QString tag = member.key.text();
        if (tag == "translations"_L1) continue;
        if (!isLanguageTag(tag) || !quote.words.isEmpty()) {
            reading.complaints.error(
                member.key.offset(), {QT_TRANSLATE_NOOP("Phrases", "A quote has no place for “%1”"), {tag}},
                {QT_TRANSLATE_NOOP("Phrases",
                                   "Write { \"fr\": \"the words\", \"translations\": { \"en\": … } }, "
                                   "with one language the quote is in."),
                 {}});
            continue;
        }
        auto words = readString(reading, {field.name, member.value});
        if (!words) return std::nullopt;
        quote.language = tag;
        quote.words = std::move(*words);
    }
    if (!quote.words.isEmpty()) return quote;
    reading.complaints.error(
        field.offset(), {QT_TRANSLATE_NOOP("Phrases", "The quote has no words"), {}},
        {QT_TRANSLATE_NOOP("Phrases", "Write { \"fr\": \"the words\" }, in the source’s language."), {}});
    return std::nullopt;
}

}
