#include "model/items/comparison/retold_words.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/phrases/phrases.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString occurrenceLabel(Occurrence occurrence, Language language)
{
    switch (occurrence) {
    case Occurrence::Held: break;
    case Occurrence::Announced: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Announced"));
    case Occurrence::Cancelled: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Cancelled"));
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Held"));
}

}

QStringList retoldWords(const RetoldEvent& event, const Dossier& dossier, Language language)
{
    const EventState& before = *event.before;
    const EventState& after = *event.after;
    QStringList words;
    const auto compare = [&](const QString& one, const QString& other) {
        if (one != other) words.append(u"%1 → %2"_s.arg(one, other));
    };
    compare(eventTime(before, language, DateStyle::Short), eventTime(after, language, DateStyle::Short));
    compare(placeWords(before, dossier, language), placeWords(after, dossier, language));
    compare(occurrenceLabel(before.occurrence, language), occurrenceLabel(after.occurrence, language));
    if (after.conflict && !before.conflict)
        words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "sources differ only in B")));
    if (before.conflict && !after.conflict)
        words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "sources differ only in A")));
    return words;
}

QString retoldTurn(const ComparedActor& actor, Language language)
{
    if (!actor.before || !actor.after || actor.before->status != actor.after->status) return {};
    const QString one = inOnePhrase(sinceWords(actor.before->shown->span, language));
    const QString other = inOnePhrase(sinceWords(actor.after->shown->span, language));
    return one == other ? QString() : u"%1 → %2"_s.arg(one, other);
}

}
