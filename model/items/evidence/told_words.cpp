#include "model/items/evidence/told_words.h"

#include "model/items/event_words.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"

#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

using Kind = ToldThing::Kind;

/// "France, Italy and 13 more"
QString namesOf(const std::vector<const ToldThing*>& alike, Language language)
{
    constexpr size_t named = 4;
    QStringList names;
    for (const ToldThing* thing : alike)
        if (thing->actor && names.size() < qsizetype(named)) names.append(thing->actor->name.in(language));
    if (alike.size() > named)
        names.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n more"), int(alike.size() - named)));
    return localeOf(language).createSeparatedList(names);
}

/// What of an event rests on somebody: "%1" is its title. Null where it is the event itself.
const char* attributePhrase(Kind kind)
{
    switch (kind) {
    case Kind::When: return QT_TRANSLATE_NOOP("Phrases", "%1: date");
    case Kind::Place: return QT_TRANSLATE_NOOP("Phrases", "%1: place");
    case Kind::Occurrence: return QT_TRANSLATE_NOOP("Phrases", "%1: whether it took place");
    case Kind::Summary: return QT_TRANSLATE_NOOP("Phrases", "%1: summary");
    case Kind::Caution: return QT_TRANSLATE_NOOP("Phrases", "%1: caution");
    default: return nullptr;
    }
}

QString quoted(const Statement& statement)
{
    const Quote quote = statement.citation.quote.value_or(Quote());
    return inQuotationMarks(quote.words, quote.language);
}

/// `alike` are the things that are told in one line; `thing` is the first of them.
QString lineFor(const ToldThing& thing, const std::vector<const ToldThing*>& alike, Language language)
{
    const QString event = thing.event ? shortTitle(*thing.event, language) : QString();
    const QString what = thing.what.in(language);
    switch (thing.kind) {
    case Kind::Participation:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: participation (%2)"))
            .arg(event, namesOf(alike, language));
    case Kind::Count:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: number (%2)")).arg(event, what);
    case Kind::Status:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2"))
            .arg(thing.status ? statusLabel(*thing.status, false, language) : QString(),
                 namesOf(alike, language));
    case Kind::Profile:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "In general: %1")).arg(namesOf(alike, language));
    case Kind::Statement: return quoted(*thing.statement);
    case Kind::Theme: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Theme: %1")).arg(what);
    case Kind::Outcome:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Expected outcome: %1")).arg(what);
    case Kind::Scenario: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Scenario: %1")).arg(what);
    case Kind::Founding:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "The coalition: date of its founding"));
    case Kind::Size:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "The coalition: number (%1)")).arg(what);
    case Kind::Coalition: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "The coalition: summary"));
    default: break;
    }
    const char* attribute = attributePhrase(thing.kind);
    return attribute ? phrase(language, attribute).arg(event) : event;
}

/// Whether two things, one after the other, are told in one line.
bool isAlike(const ToldThing& one, const ToldThing& other)
{
    if (one.kind != other.kind) return false;
    return one.kind == Kind::Profile || (one.kind == Kind::Status && one.status == other.status)
        || (one.kind == Kind::Participation && one.event == other.event);
}

bool isOfEvent(Kind kind)
{
    return kind == Kind::Participation || kind == Kind::Count || attributePhrase(kind);
}

}

QStringList toldWords(const std::vector<ToldThing>& things, Language language)
{
    QSet<const Event*> whole;
    for (const ToldThing& thing : things)
        if (thing.kind == Kind::Event) whole.insert(thing.event);

    std::vector<std::vector<const ToldThing*>> lines;
    for (const ToldThing& thing : things) {
        if (isOfEvent(thing.kind) && whole.contains(thing.event)) continue;
        const auto isItsLine = [&](const auto& line) { return isAlike(*line.front(), thing); };
        const auto line = std::ranges::find_if(lines, isItsLine);
        if (line == lines.end()) lines.push_back({&thing});
        else line->push_back(&thing);
    }
    QStringList words;
    for (const auto& line : lines) words.append(lineFor(*line.front(), line, language));
    return words;
}

}
