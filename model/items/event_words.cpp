#include "model/items/event_words.h"

#include "model/geo/country_names.h"
#include "model/items/honest_dates.h"
#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"

#include <QStringList>

namespace atlas {

namespace {

const char* roleWord(Role role)
{
    switch (role) {
    case Role::Host: return QT_TRANSLATE_NOOP("Phrases", "host");
    case Role::Convener: return QT_TRANSLATE_NOOP("Phrases", "convener");
    case Role::Speaker: return QT_TRANSLATE_NOOP("Phrases", "speaker");
    case Role::Observer: return QT_TRANSLATE_NOOP("Phrases", "observer");
    case Role::Participant: break;
    }
    return nullptr;
}

const char* modeWord(Mode mode)
{
    switch (mode) {
    case Mode::Remote: return QT_TRANSLATE_NOOP("Phrases", "remotely");
    case Mode::Announced: return QT_TRANSLATE_NOOP("Phrases", "expected");
    case Mode::Absent: return QT_TRANSLATE_NOOP("Phrases", "absent");
    case Mode::InPerson:
    case Mode::NotStated: break;
    }
    return nullptr;
}

QString lowerFirst(const QString& text, Language language)
{
    return text.isEmpty() ? text : localeOf(language).toLower(text.first(1)) + text.sliced(1);
}

}

QString occurrenceWords(const EventState& state, Day day, Language language)
{
    if (state.occurrence == Occurrence::Cancelled)
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Cancelled"));
    const std::optional<Day> earliest = state.when ? state.when->value.bounds().earliest : std::nullopt;
    const bool ahead = earliest && day < *earliest;
    if (state.occurrence == Occurrence::Announced) {
        return ahead
                   ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "Announced, not yet held"))
                   : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Announced; no source says it was held"));
    }
    if (!state.when) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "No date stated"));
    if (ahead) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "After the shown date"));
    return state.event->kind == EventKind::Meeting
               ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "Held"))
               : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Took place"));
}

QString shortTitle(const Event& event, Language language)
{
    return event.shortTitle.isEmpty() ? event.title.in(language) : event.shortTitle.in(language);
}

QString placeWords(const EventState& state, const Dossier& dossier, Language language)
{
    if (!state.place) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Place not stated"));
    return placeWords(state.place->value, dossier, language);
}

QString placeWords(const Place& place, const Dossier& dossier, Language language)
{
    const QString& name = place.name.in(language);
    const Actor* country = dossier.actor(place.country);
    const QString countryText =
        country ? country->name.in(language) : countryName(place.country.text(), language);
    if (countryText.isEmpty() || countryText == name) return name;
    return name.isEmpty() ? countryText : name + QStringLiteral(", ") + countryText;
}

QString spokenEvent(const EventState& state, Day day, Language language)
{
    const QString& title = state.event->title.in(language);
    QString time = state.when ? spokenDate(honestTime(state.when->value, language))
                              : lowerFirst(eventTime(state, language), language);
    if (state.when && state.when->citation.inferred)
        time = phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, date inferred")).arg(time);
    QStringList words{title, time};
    // What is held and undated has said so by its time.
    if (state.when || state.occurrence != Occurrence::Held)
        words.append(lowerFirst(occurrenceWords(state, day, language), language));
    if (state.conflict) words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "sources differ")));
    if (isUnsourced(state)) words.append(unsourcedWord(language));
    return words.join(QStringLiteral(", "));
}

QString participationWords(const Participation& participation, Language language)
{
    QStringList words;
    if (const char* role = roleWord(participation.role)) words.append(phrase(language, role));
    if (const char* mode = modeWord(participation.mode)) words.append(phrase(language, mode));
    if (!participation.as.isEmpty()) words.append(participation.as.in(language));
    return words.join(QStringLiteral(", "));
}

QString countedWords(const QString& value, const LocalText& what, Language language)
{
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%2 %1")).arg(what.in(language), value);
}

}
