#include "model/items/editing/conflict_words.h"

#include "model/io/record.h"
#include "model/phrases/phrases.h"

#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

const char* nounOf(ThingList list)
{
    switch (list) {
    case ThingList::Sources: return QT_TRANSLATE_NOOP("Phrases", "Source “%1”");
    case ThingList::Groups: return QT_TRANSLATE_NOOP("Phrases", "Group “%1”");
    case ThingList::Statuses: return QT_TRANSLATE_NOOP("Phrases", "Status “%1”");
    case ThingList::Actors: return QT_TRANSLATE_NOOP("Phrases", "Actor “%1”");
    case ThingList::StatusClaims: return QT_TRANSLATE_NOOP("Phrases", "Position of “%1”");
    case ThingList::Themes: return QT_TRANSLATE_NOOP("Phrases", "Theme “%1”");
    case ThingList::Events: return QT_TRANSLATE_NOOP("Phrases", "Event “%1”");
    case ThingList::Statements: return QT_TRANSLATE_NOOP("Phrases", "Statement “%1”");
    case ThingList::Outcomes: return QT_TRANSLATE_NOOP("Phrases", "Outcome “%1”");
    case ThingList::Scenarios: return QT_TRANSLATE_NOOP("Phrases", "Scenario “%1”");
    case ThingList::MemberCounts: return QT_TRANSLATE_NOOP("Phrases", "Member count “%1”");
    }
    std::unreachable();
}

/// A text field, of a text by language the one that is wanted or the first.
QString words(const JsonValue& thing, QByteArrayView key, Language language)
{
    auto value = memberOf(thing, key);
    if (value && value->is(JsonType::Array) && !value->children().isEmpty()) value = *value->children().begin();
    if (value && value->is(JsonType::Object)) {
        const auto wanted = memberOf(*value, languageCode(language).toLatin1());
        value = wanted ? wanted : memberOf(*value, "en");
    }
    return value && value->is(JsonType::String) ? value->text() : QString();
}

/// What people know a thing by.
QString titleOf(const MergeConflict& conflict, const DossierText& mine, const DossierText& theirs, Language language)
{
    auto thing = mine.thing(*conflict.thing);
    if (!thing && conflict.theirs) thing = theirs.thing(*conflict.theirs);
    if (thing)
        for (const char* key : {"title", "label", "name", "quote", "what", "actors"})
            if (const QString found = words(*thing, key, language); !found.isEmpty()) return found;
    return conflict.id.isEmpty() ? QString::number(conflict.thing->index + 1) : conflict.id;
}

}

QStringList conflictWords(const std::vector<MergeConflict>& conflicts, const DossierText& mine,
                          const DossierText& theirs, Language language)
{
    QStringList lines;
    for (const MergeConflict& conflict : conflicts) {
        const QString thing = conflict.thing
            ? phrase(language, nounOf(conflict.thing->list)).arg(titleOf(conflict, mine, theirs, language))
            : phrase(language, QT_TRANSLATE_NOOP("Phrases", "The dossier"));
        const QString what = conflict.field.isEmpty()
            ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "removed by one, changed by the other"))
            : QString::fromUtf8(conflict.field);
        lines << phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2")).arg(thing, what);
    }
    return lines;
}

}
