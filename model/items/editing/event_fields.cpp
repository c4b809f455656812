#include "model/items/editing/draft_path.h"
#include "model/items/editing/thing_fields.h"

#include <QtTranslation>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{
    WordChoice{"meeting"_L1, QT_TRANSLATE_NOOP("Phrases", "Meeting")},
    WordChoice{"statement"_L1, QT_TRANSLATE_NOOP("Phrases", "Statement")},
    WordChoice{"operation"_L1, QT_TRANSLATE_NOOP("Phrases", "Operation")},
    WordChoice{"decision"_L1, QT_TRANSLATE_NOOP("Phrases", "Decision")},
    WordChoice{"period"_L1, QT_TRANSLATE_NOOP("Phrases", "Period")},
    WordChoice{"publication"_L1, QT_TRANSLATE_NOOP("Phrases", "Publication")}};

constexpr std::array occurrences{
    WordChoice{"announced"_L1, QT_TRANSLATE_NOOP("Phrases", "Announced")},
    WordChoice{"held"_L1, QT_TRANSLATE_NOOP("Phrases", "Held")},
    WordChoice{"cancelled"_L1, QT_TRANSLATE_NOOP("Phrases", "Cancelled")}};

constexpr std::array roles{
    WordChoice{"host"_L1, QT_TRANSLATE_NOOP("Phrases", "Host")},
    WordChoice{"convener"_L1, QT_TRANSLATE_NOOP("Phrases", "Convener")},
    WordChoice{"participant"_L1, QT_TRANSLATE_NOOP("Phrases", "Participant")},
    WordChoice{"speaker"_L1, QT_TRANSLATE_NOOP("Phrases", "Speaker")},
    WordChoice{"observer"_L1, QT_TRANSLATE_NOOP("Phrases", "Observer")}};

constexpr std::array modes{
    WordChoice{"in-person"_L1, QT_TRANSLATE_NOOP("Phrases", "In person")},
    WordChoice{"remote"_L1, QT_TRANSLATE_NOOP("Phrases", "Remotely")},
    WordChoice{"announced"_L1, QT_TRANSLATE_NOOP("Phrases", "Announced")},
    WordChoice{"absent"_L1, QT_TRANSLATE_NOOP("Phrases", "Absent")},
    WordChoice{"not-stated"_L1, QT_TRANSLATE_NOOP("Phrases", "Not stated")}};

constexpr std::array importances{
    WordChoice{"1"_L1, QT_TRANSLATE_NOOP("Phrases", "1: the first to give way")}, WordChoice{"2"_L1, "2"},
    WordChoice{"3"_L1, "3"}, WordChoice{"4"_L1, "4"},
    WordChoice{"5"_L1, QT_TRANSLATE_NOOP("Phrases", "5: the last to give way")}};

void layOutWhenAndWhere(RowBuilder& form)
{
    form.claims(u"when"_s, QT_TRANSLATE_NOOP("Phrases", "When"),
                QT_TRANSLATE_NOOP("Phrases", "Another source gives another date…"), [&](const QString& path) {
                    form.date(path, QT_TRANSLATE_NOOP("Phrases", "When"),
                              QT_TRANSLATE_NOOP("Phrases", "Only what the source says: March 2025 stays a month. Leave "
                                                           "it empty where no source gives a date."));
                });
    form.claims(u"place"_s, QT_TRANSLATE_NOOP("Phrases", "Where"),
                QT_TRANSLATE_NOOP("Phrases", "Another source gives another place…"), [&](const QString& path) {
                    FormRow& name = form.words(inside(path, "name"_L1), QT_TRANSLATE_NOOP("Phrases", "Place"));
                    if (form.value(path)) form.required(name);
                    form.position(path, QT_TRANSLATE_NOOP("Phrases", "On the map"));
                    form.actor(inside(path, "country"_L1), QT_TRANSLATE_NOOP("Phrases", "In which country"));
                });
}

void layOutParticipants(RowBuilder& form)
{
    const QString path = u"participants"_s;
    form.actors(inside(path, plainElements), QT_TRANSLATE_NOOP("Phrases", "Who took part"),
                QT_TRANSLATE_NOOP("Phrases", "Type names, or click countries on the map"));
    const JsonDraft* const list = form.value(path);
    for (qsizetype i = 0; list && i < list->elements().size(); ++i) {
        if (!list->elements()[i].is(JsonType::Object)) continue;
        const QString some = inside(path, i);
        form.group(some, form.say(QT_TRANSLATE_NOOP("Phrases", "With a part of their own")), [&] {
            form.required(form.actors(inside(some, "actors"_L1), QT_TRANSLATE_NOOP("Phrases", "Who")));
            form.choice(inside(some, "role"_L1), QT_TRANSLATE_NOOP("Phrases", "As what"), roles,
                        QT_TRANSLATE_NOOP("Phrases", "Not said: participant"));
            form.choice(inside(some, "mode"_L1), QT_TRANSLATE_NOOP("Phrases", "How"), modes,
                        QT_TRANSLATE_NOOP("Phrases", "Not said"));
            form.words(inside(some, "as"_L1), QT_TRANSLATE_NOOP("Phrases", "Through whom"),
                       QT_TRANSLATE_NOOP("Phrases", "For example: through its president"));
            form.citation(some, QT_TRANSLATE_NOOP("Phrases", "The event’s own source"));
        });
    }
    form.add(path, QT_TRANSLATE_NOOP("Phrases", "Another role, or another source…"));
}

void layOutNumbers(RowBuilder& form)
{
    const QString path = u"counts"_s;
    const JsonDraft* const list = form.value(path);
    for (qsizetype i = 0; list && i < list->elements().size(); ++i) {
        const QString count = inside(path, i);
        form.group(count, form.say(QT_TRANSLATE_NOOP("Phrases", "Number")), [&] {
            layOutCount(form, count);
            form.citation(count, QT_TRANSLATE_NOOP("Phrases", "The event’s own source"));
        });
    }
    form.add(path, QT_TRANSLATE_NOOP("Phrases", "Add a number, such as 15 countries"));
}

void layOutRest(RowBuilder& form)
{
    form.words(u"shortTitle"_s, QT_TRANSLATE_NOOP("Phrases", "Short title"),
               QT_TRANSLATE_NOOP("Phrases", "For the timeline"));
    form.choice(u"kind"_s, QT_TRANSLATE_NOOP("Phrases", "Kind"), kinds, QT_TRANSLATE_NOOP("Phrases", "Not said: meeting"));
    form.reference(u"group"_s, QT_TRANSLATE_NOOP("Phrases", "Lane of the timeline"), ThingList::Groups,
                   QT_TRANSLATE_NOOP("Phrases", "None"));
    form.choice(u"importance"_s, QT_TRANSLATE_NOOP("Phrases", "Importance, where labels have no room"), importances,
                QT_TRANSLATE_NOOP("Phrases", "Not said: 1"));
    if (!form.about().dossier.themes.isEmpty())
        form.themes(u"themes"_s, QT_TRANSLATE_NOOP("Phrases", "Themes"));
    layOutNumbers(form);
    form.words(u"caution"_s, QT_TRANSLATE_NOOP("Phrases", "What the sources leave open")).many = true;
    form.citations(u"citations"_s, QT_TRANSLATE_NOOP("Phrases", "Further passage"),
                   QT_TRANSLATE_NOOP("Phrases", "Add a passage"));
    layOutId(form);
}

}

void layOutEvent(RowBuilder& form)
{
    form.required(form.words(u"title"_s, QT_TRANSLATE_NOOP("Phrases", "Title")));
    layOutWhenAndWhere(form);
    layOutParticipants(form);
    form.citation({});
    form.claims(u"occurrence"_s, QT_TRANSLATE_NOOP("Phrases", "Whether it took place"),
                QT_TRANSLATE_NOOP("Phrases", "Another source says otherwise…"), [&](const QString& path) {
                    form.choice(path, QT_TRANSLATE_NOOP("Phrases", "Whether it took place"), occurrences,
                                QT_TRANSLATE_NOOP("Phrases", "Not said"));
                });
    form.claims(u"summary"_s, QT_TRANSLATE_NOOP("Phrases", "Summary"),
                QT_TRANSLATE_NOOP("Phrases", "Another source tells it otherwise…"), [&](const QString& path) {
                    form.words(path, QT_TRANSLATE_NOOP("Phrases", "Summary")).many = true;
                });
    if (form.fold(u"more"_s, QT_TRANSLATE_NOOP("Phrases", "More: kind, lane, numbers, further passages")))
        layOutRest(form);
}

}
