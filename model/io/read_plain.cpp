#include "model/io/read_plain.h"

#include "model/dossier/hidden_characters.h"
#include "model/geo/country_names.h"
#include "model/io/nearest_word.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 64;

bool isIdCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-' ||
           u == u'_' || u == u'.';
}

const char* unknownName(Named kind)
{
    switch (kind) {
    case Named::Source: return QT_TRANSLATE_NOOP("Phrases", "Unknown source: “%1”");
    case Named::Group: return QT_TRANSLATE_NOOP("Phrases", "Unknown group: “%1”");
    case Named::Status: return QT_TRANSLATE_NOOP("Phrases", "Unknown status: “%1”");
    case Named::Actor: return QT_TRANSLATE_NOOP("Phrases", "Unknown actor: “%1”");
    case Named::Event: return QT_TRANSLATE_NOOP("Phrases", "Unknown event: “%1”");
    case Named::Theme: break;
    }
    return QT_TRANSLATE_NOOP("Phrases", "Unknown theme: “%1”");
}

Saying rangeHint(double least, double most)
{
    if (most >= unboundedWhole)
        return {QT_TRANSLATE_NOOP("Phrases", "It is %1 or more."), {QString::number(least)}};
    return {QT_TRANSLATE_NOOP("Phrases", "It runs from %1 to %2."),
            {QString::number(least), QString::number(most)}};
}

const char* whereDeclared(Named kind)
{
    switch (kind) {
    case Named::Source: return QT_TRANSLATE_NOOP("Phrases", "Give an id from the list “sources”.");
    case Named::Group: return QT_TRANSLATE_NOOP("Phrases", "Give an id from the list “groups”.");
    case Named::Status: return QT_TRANSLATE_NOOP("Phrases", "Give an id from the list “statuses”.");
    case Named::Actor:
        return QT_TRANSLATE_NOOP("Phrases",
                                 "Give an id from the list “actors”, or a country’s code such as FRA.");
    case Named::Event: return QT_TRANSLATE_NOOP("Phrases", "Give an id from the list “events”.");
    case Named::Theme: break;
    }
    return QT_TRANSLATE_NOOP("Phrases", "Give an id from the list “themes”.");
}

}

std::optional<Saying> guess(const Reading& reading, Named kind, const QString& unknown)
{
    if (!reading.complaints.lists(Severity::Error)) return std::nullopt;
    const QString meant = reading.names.suggest(kind, unknown);
    if (meant.isEmpty()) return std::nullopt;
    const QString country =
        kind == Named::Actor ? countryName(meant, reading.complaints.language()) : QString();
    if (country.isEmpty()) return Saying{QT_TRANSLATE_NOOP("Phrases", "Did you mean “%1”?"), {meant}};
    return Saying{QT_TRANSLATE_NOOP("Phrases", "Did you mean “%1” (%2)?"), {meant, country}};
}

std::optional<QString> readString(Reading& reading, const Field& field)
{
    if (!expectType(reading, field, JsonType::String)) return std::nullopt;
    QString text = field.value.text();
    if (text.isEmpty()) {
        reading.complaints.error(
            field.offset(), {QT_TRANSLATE_NOOP("Phrases", "“%1” is empty"), {field.name}},
            {QT_TRANSLATE_NOOP("Phrases", "Write the text, or leave the field out."), {}});
        return std::nullopt;
    }
    if (const auto hidden = firstHiddenCharacter(text))
        reading.complaints.warning(
            field.offset(),
            {QT_TRANSLATE_NOOP("Phrases", "“%1” holds the hidden character %2"), {field.name, *hidden}},
            {QT_TRANSLATE_NOOP("Phrases", "It can make a text read otherwise than it is written. Remove it."),
             {}});
    return text;
}

std::optional<bool> readBool(Reading& reading, const Field& field)
{
    if (!expectType(reading, field, JsonType::True)) return std::nullopt;
    return field.value.is(JsonType::True);
}

std::optional<double> readNumber(Reading& reading, const Field& field, double least, double most)
{
    if (!expectType(reading, field, JsonType::Number)) return std::nullopt;
    const double number = field.value.raw().toDouble();
    if (number >= least && number <= most) return number;
    reading.complaints.error(field.offset(),
                             {QT_TRANSLATE_NOOP("Phrases", "“%1” is out of range: %2"),
                              {field.name, QString::fromLatin1(field.value.raw())}},
                             rangeHint(least, most));
    return std::nullopt;
}

std::optional<int> readWhole(Reading& reading, const Field& field, int least, int most)
{
    const auto number = readNumber(reading, field, least, most);
    if (!number) return std::nullopt;
    bool isWhole = false;
    const int whole = field.value.raw().toInt(&isWhole);
    if (isWhole) return whole;
    reading.complaints.error(field.offset(),
                             {QT_TRANSLATE_NOOP("Phrases", "“%1” must be a whole number"), {field.name}},
                             {QT_TRANSLATE_NOOP("Phrases", "Write it without a decimal point."), {}});
    return std::nullopt;
}

std::optional<QString> readId(Reading& reading, const Field& field)
{
    auto id = readString(reading, field);
    if (!id) return std::nullopt;
    if (id->size() <= longestId && std::ranges::all_of(*id, isIdCharacter)) return id;
    reading.complaints.error(
        field.offset(), {QT_TRANSLATE_NOOP("Phrases", "Not an id: “%1”"), {*id}},
        {QT_TRANSLATE_NOOP("Phrases",
                           "Use up to 64 letters without accents, digits, hyphens, underscores and dots."),
         {}});
    return std::nullopt;
}

std::optional<QString> readReference(Reading& reading, const Field& field, Named kind)
{
    const auto id = readString(reading, field);
    if (!id) return std::nullopt;
    if (auto known = reading.names.find(kind, *id)) return known;
    if (kind == Named::Actor)
        if (auto state = reading.names.imply(*id)) return state;
    reading.complaints.error(field.offset(), {unknownName(kind), {*id}},
                             guess(reading, kind, *id).value_or(Saying{whereDeclared(kind), {}}));
    return std::nullopt;
}

std::optional<size_t> readWord(Reading& reading, const Field& field, std::span<const QLatin1StringView> words)
{
    const auto written = readString(reading, field);
    if (!written) return std::nullopt;
    const auto found = std::ranges::find(words, *written);
    if (found != words.end()) return size_t(found - words.begin());
    QStringList all;
    for (const QLatin1StringView word : words) all.append(word);
    const auto nearest = nearestWord(*written, all);
    reading.complaints.error(
        field.offset(), {QT_TRANSLATE_NOOP("Phrases", "“%1” cannot be “%2”"), {field.name, *written}},
        nearest ? Saying{QT_TRANSLATE_NOOP("Phrases", "Did you mean “%1”?"), {all[*nearest]}}
                : Saying{QT_TRANSLATE_NOOP("Phrases", "Use one of these: %1."), {all.join(u", "_s)}});
    return std::nullopt;
}

}
