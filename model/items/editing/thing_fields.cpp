#include "model/items/editing/thing_fields.h"

#include "model/items/editing/draft_path.h"

#include <QtTranslation>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

std::vector<FormRow> formRows(const FormState& state, const FormContext& context)
{
    static constexpr std::array layOuts{layOutSource, layOutGroup,     layOutStatus,  layOutActor,    layOutStatusClaim,
                                        layOutTheme,  layOutEvent,     layOutStatement, layOutOutcome, layOutScenario,
                                        layOutMemberCount};
    static_assert(layOuts.size() == thingListKeys.size());
    RowBuilder form(state, context);
    if (context.list) layOuts[size_t(*context.list)](form);
    else layOutDossier(form);
    return form.take();
}

void layOutId(RowBuilder& form)
{
    if (form.isNew()) return;
    form.required(form.text(u"id"_s, QT_TRANSLATE_NOOP("Phrases", "Id"),
                            QT_TRANSLATE_NOOP("Phrases", "What refers to it in the file follows. Letters without "
                                                         "accents, digits, -, _ and .")));
}

void layOutCount(RowBuilder& form, const QString& path)
{
    form.required(form.words(inside(path, "what"_L1), QT_TRANSLATE_NOOP("Phrases", "Of what"),
                             QT_TRANSLATE_NOOP("Phrases", "For example: countries")));
    form.required(form.text(inside(path, "value"_L1), QT_TRANSLATE_NOOP("Phrases", "How many"),
                            QT_TRANSLATE_NOOP("Phrases", "A number, or the source’s words: around 19")));
    const JsonDraft* const value = form.value(inside(path, "value"_L1));
    if (value && value->is(JsonType::String))
        form.number(inside(path, "number"_L1), QT_TRANSLATE_NOOP("Phrases", "As a number, for comparison"));
}

void layOutMemberCount(RowBuilder& form)
{
    layOutCount(form, {});
    form.date(u"asOf"_s, QT_TRANSLATE_NOOP("Phrases", "When it held"));
    form.citation({});
}

void layOutTheme(RowBuilder& form)
{
    form.required(form.words(u"title"_s, QT_TRANSLATE_NOOP("Phrases", "Title")));
    form.words(u"text"_s, QT_TRANSLATE_NOOP("Phrases", "Text")).many = true;
    form.citation({});
    layOutId(form);
}

void layOutOutcome(RowBuilder& form)
{
    form.required(form.words(u"title"_s, QT_TRANSLATE_NOOP("Phrases", "What is expected")));
    form.reference(u"event"_s, QT_TRANSLATE_NOOP("Phrases", "Of which event"), ThingList::Events,
                   QT_TRANSLATE_NOOP("Phrases", "None in particular"));
    form.citation({});
}

void layOutScenario(RowBuilder& form)
{
    form.required(form.words(u"title"_s, QT_TRANSLATE_NOOP("Phrases", "Title")));
    form.words(u"text"_s, QT_TRANSLATE_NOOP("Phrases", "Text")).many = true;
    form.citation({});
}

void layOutStatement(RowBuilder& form)
{
    form.citation({});
    form.actor(u"speaker"_s, QT_TRANSLATE_NOOP("Phrases", "Who speaks"),
               QT_TRANSLATE_NOOP("Phrases", "Leave it empty where the source itself speaks"));
    form.actors(u"about"_s, QT_TRANSLATE_NOOP("Phrases", "About whom"),
                QT_TRANSLATE_NOOP("Phrases", "Leave it empty where the whole coalition is meant"));
    form.words(u"gloss"_s, QT_TRANSLATE_NOOP("Phrases", "What it is about"));
    form.reference(u"event"_s, QT_TRANSLATE_NOOP("Phrases", "Of which event"), ThingList::Events,
                   QT_TRANSLATE_NOOP("Phrases", "None in particular"));
}

void layOutStatusClaim(RowBuilder& form)
{
    form.required(form.actors(u"actors"_s, QT_TRANSLATE_NOOP("Phrases", "Who")));
    form.required(form.reference(u"status"_s, QT_TRANSLATE_NOOP("Phrases", "Status"), ThingList::Statuses, nullptr));
    form.span(QT_TRANSLATE_NOOP("Phrases", "Since"),
              QT_TRANSLATE_NOOP("Phrases", "Only what the source says: March 2025 stays a month. Without a date, it "
                                           "shows on every day, marked as undated."));
    form.citation({});
    form.words(u"note"_s, QT_TRANSLATE_NOOP("Phrases", "Note")).many = true;
}

}
