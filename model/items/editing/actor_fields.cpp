#include "model/items/editing/draft_path.h"
#include "model/items/editing/thing_fields.h"

#include <QtTranslation>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{WordChoice{"organisation"_L1, QT_TRANSLATE_NOOP("Phrases", "Organisation")},
                           WordChoice{"person"_L1, QT_TRANSLATE_NOOP("Phrases", "Person")}};

}

void layOutActor(RowBuilder& form)
{
    form.choice(u"kind"_s, QT_TRANSLATE_NOOP("Phrases", "Kind"), kinds, QT_TRANSLATE_NOOP("Phrases", "State"));
    const JsonDraft* const kind = form.value(u"kind"_s);
    const QString word = kind ? kind->text() : QString();
    const bool isState = word.isEmpty() || word == "state"_L1;
    if (isState && form.isNew())
        form.required(form.actor(u"id"_s, QT_TRANSLATE_NOOP("Phrases", "Country"),
                                 QT_TRANSLATE_NOOP("Phrases", "A state needs no entry to have a status: list one only "
                                                              "to add to what is known of it.")));
    FormRow& name = form.words(u"name"_s, QT_TRANSLATE_NOOP("Phrases", "Name"));
    if (isState) name.help = form.say(QT_TRANSLATE_NOOP("Phrases", "Only where it is not the usual one"));
    else form.required(name);
    if (word == "person"_L1) {
        form.words(u"role"_s, QT_TRANSLATE_NOOP("Phrases", "Office"),
                   QT_TRANSLATE_NOOP("Phrases", "For example: President of France"));
        form.actor(u"affiliation"_s, QT_TRANSLATE_NOOP("Phrases", "State or organisation"));
    }
    form.words(u"summary"_s, QT_TRANSLATE_NOOP("Phrases", "Summary")).many = true;
    form.citation({});
    if (!form.fold(u"more"_s, QT_TRANSLATE_NOOP("Phrases", "More: lane, other spellings, further passages"))) return;
    form.reference(u"group"_s, QT_TRANSLATE_NOOP("Phrases", "Lane of the timeline"), ThingList::Groups,
                   QT_TRANSLATE_NOOP("Phrases", "None"));
    form.texts(u"aliases"_s, QT_TRANSLATE_NOOP("Phrases", "Other spellings"),
               QT_TRANSLATE_NOOP("Phrases", "For the search, with semicolons between them"));
    form.citations(u"citations"_s, QT_TRANSLATE_NOOP("Phrases", "Further passage"),
                   QT_TRANSLATE_NOOP("Phrases", "Add a passage"));
    layOutId(form);
}

}
