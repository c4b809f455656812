#include "model/items/editing/form_names.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

struct ListPhrases {
    const char* list;
    const char* adding;  ///< the form of a new one
    const char* added;   ///< the edit
    const char* changed;
    const char* removed;
};

/// In the order of ThingList.
constexpr std::array phrases{
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Sources"), QT_TRANSLATE_NOOP("Phrases", "New source"),
                QT_TRANSLATE_NOOP("Phrases", "Add the source “%1”"), QT_TRANSLATE_NOOP("Phrases", "Change the source “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the source “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Lanes"), QT_TRANSLATE_NOOP("Phrases", "New lane"),
                QT_TRANSLATE_NOOP("Phrases", "Add the lane “%1”"), QT_TRANSLATE_NOOP("Phrases", "Change the lane “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the lane “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Statuses"), QT_TRANSLATE_NOOP("Phrases", "New status"),
                QT_TRANSLATE_NOOP("Phrases", "Add the status “%1”"), QT_TRANSLATE_NOOP("Phrases", "Change the status “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the status “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Actors"), QT_TRANSLATE_NOOP("Phrases", "New actor"),
                QT_TRANSLATE_NOOP("Phrases", "Add “%1”"), QT_TRANSLATE_NOOP("Phrases", "Change what is said of “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Who has which status"), QT_TRANSLATE_NOOP("Phrases", "New country status"),
                QT_TRANSLATE_NOOP("Phrases", "Add the status of %1"), QT_TRANSLATE_NOOP("Phrases", "Change the status of %1"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the status of %1")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Themes"), QT_TRANSLATE_NOOP("Phrases", "New theme"),
                QT_TRANSLATE_NOOP("Phrases", "Add the theme “%1”"), QT_TRANSLATE_NOOP("Phrases", "Change the theme “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the theme “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Events"), QT_TRANSLATE_NOOP("Phrases", "New event"),
                QT_TRANSLATE_NOOP("Phrases", "Add the event “%1”"), QT_TRANSLATE_NOOP("Phrases", "Change the event “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the event “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Statements"), QT_TRANSLATE_NOOP("Phrases", "New statement"),
                QT_TRANSLATE_NOOP("Phrases", "Add the statement “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Change the statement “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the statement “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Expected outcomes"), QT_TRANSLATE_NOOP("Phrases", "New expected outcome"),
                QT_TRANSLATE_NOOP("Phrases", "Add the outcome “%1”"), QT_TRANSLATE_NOOP("Phrases", "Change the outcome “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the outcome “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Scenarios"), QT_TRANSLATE_NOOP("Phrases", "New scenario"),
                QT_TRANSLATE_NOOP("Phrases", "Add the scenario “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Change the scenario “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the scenario “%1”")},
    ListPhrases{QT_TRANSLATE_NOOP("Phrases", "Sizes of the coalition, as sources give them"),
                QT_TRANSLATE_NOOP("Phrases", "New size of the coalition"), QT_TRANSLATE_NOOP("Phrases", "Add the number “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Change the number “%1”"),
                QT_TRANSLATE_NOOP("Phrases", "Remove the number “%1”")}};
static_assert(phrases.size() == thingListKeys.size());

const ListPhrases& phrasesOf(ThingList list)
{
    return phrases[size_t(list)];
}

QList<QByteArray> changedFields(const JsonDraft& before, const JsonDraft& after)
{
    QList<QByteArray> changed;
    for (const JsonDraft::Member& member : before.members()) {
        const JsonDraft* const now = after.find(member.key);
        if (!now || *now != member.value) changed.append(member.key);
    }
    for (const JsonDraft::Member& member : after.members())
        if (!before.find(member.key)) changed.append(member.key);
    return changed;
}

/// The ids of a list that stand in it plainly.
QStringList plainIds(const JsonDraft& thing, QByteArrayView field)
{
    QStringList ids;
    if (const JsonDraft* const list = thing.find(field))
        for (const JsonDraft& each : list->elements())
            if (each.is(JsonType::String)) ids.append(each.text());
    return ids;
}

qsizetype elementCount(const JsonDraft& thing, QByteArrayView field)
{
    const JsonDraft* const list = thing.find(field);
    return list ? list->elements().size() : 0;
}

/// One who came or went, and nothing else.
std::optional<EditName> participantName(const QString& title, const JsonDraft& before, const JsonDraft& after,
                                        const std::function<QString(const QString&)>& nameOf)
{
    QStringList gone = plainIds(before, "participants");
    QStringList come = plainIds(after, "participants");
    const qsizetype difference = elementCount(after, "participants") - elementCount(before, "participants");
    const QStringList were = gone;
    for (const QString& id : come) gone.removeOne(id);
    for (const QString& id : were) come.removeOne(id);
    if (come.size() == 1 && gone.isEmpty() && difference == 1)
        return EditName{QT_TRANSLATE_NOOP("Phrases", "Add %1 to “%2”"), {nameOf(come.front()), title}};
    if (gone.size() == 1 && come.isEmpty() && difference == -1)
        return EditName{QT_TRANSLATE_NOOP("Phrases", "Remove %1 from “%2”"), {nameOf(gone.front()), title}};
    return std::nullopt;
}

}

const char* newThingPhrase(ThingList list) { return phrasesOf(list).adding; }

const char* listPhrase(ThingList list) { return phrasesOf(list).list; }

EditName addingName(ThingList list, const QString& title) { return {phrasesOf(list).added, {title}}; }

EditName removingName(ThingList list, const QString& title) { return {phrasesOf(list).removed, {title}}; }

EditName changingName(ThingList list, const QString& title, const JsonDraft& before, const JsonDraft& after,
                      const std::function<QString(const QString&)>& nameOf)
{
    struct FieldPhrase {
        const char* field;
        const char* phrase;
    };
    static constexpr std::array oneField{
        FieldPhrase{"when", QT_TRANSLATE_NOOP("Phrases", "Change the date of “%1”")},
        FieldPhrase{"date", QT_TRANSLATE_NOOP("Phrases", "Change the date of “%1”")},
        FieldPhrase{"place", QT_TRANSLATE_NOOP("Phrases", "Change the place of “%1”")},
        FieldPhrase{"participants", QT_TRANSLATE_NOOP("Phrases", "Change who took part in “%1”")},
        FieldPhrase{"summary", QT_TRANSLATE_NOOP("Phrases", "Change the summary of “%1”")},
        FieldPhrase{"source", QT_TRANSLATE_NOOP("Phrases", "Change the source of “%1”")},
        FieldPhrase{"colour", QT_TRANSLATE_NOOP("Phrases", "Change the colour of “%1”")},
        FieldPhrase{"title", QT_TRANSLATE_NOOP("Phrases", "Change the title of “%1”")}};
    const QList<QByteArray> changed = changedFields(before, after);
    if (changed.size() == 1 && list != ThingList::StatusClaims) {
        if (changed.front() == "participants")
            if (const auto name = participantName(title, before, after, nameOf)) return *name;
        const auto* const known = std::ranges::find_if(
            oneField, [&](const FieldPhrase& each) { return changed.front() == each.field; });
        if (known != oneField.end()) return {known->phrase, {title}};
    }
    return {phrasesOf(list).changed, {title}};
}

EditName changingDossierName()
{
    return {QT_TRANSLATE_NOOP("Phrases", "Change what is said about the dossier"), {}};
}

}
