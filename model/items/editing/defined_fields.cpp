#include "model/items/editing/draft_path.h"
#include "model/items/editing/thing_fields.h"

#include <QtTranslation>

#include <array>

// Sources, groups and statuses, by which others are described.
namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tiers{
    WordChoice{"official"_L1, QT_TRANSLATE_NOOP("Phrases", "Official")},
    WordChoice{"agency"_L1, QT_TRANSLATE_NOOP("Phrases", "News agency")},
    WordChoice{"press"_L1, QT_TRANSLATE_NOOP("Phrases", "Press")},
    WordChoice{"aggregator"_L1, QT_TRANSLATE_NOOP("Phrases", "Aggregator")}};

constexpr std::array patterns{
    WordChoice{"solid"_L1, QT_TRANSLATE_NOOP("Phrases", "Plain")},
    WordChoice{"dots"_L1, QT_TRANSLATE_NOOP("Phrases", "Dots")},
    WordChoice{"horizontal"_L1, QT_TRANSLATE_NOOP("Phrases", "Level lines")},
    WordChoice{"diagonal"_L1, QT_TRANSLATE_NOOP("Phrases", "Falling lines")},
    WordChoice{"hatch"_L1, QT_TRANSLATE_NOOP("Phrases", "Rising lines")}};

constexpr std::array marks{WordChoice{"circle"_L1, QT_TRANSLATE_NOOP("Phrases", "Circle")},
                           WordChoice{"square"_L1, QT_TRANSLATE_NOOP("Phrases", "Square")}};

Pattern patternOf(const RowBuilder& form)
{
    const JsonDraft* const pattern = form.value(u"pattern"_s);
    for (size_t i = 0; pattern && i < patterns.size(); ++i)
        if (pattern->text() == patterns[i].word) return Pattern(i);
    return Pattern::Solid;
}

void layOutColour(RowBuilder& form, Pattern pattern)
{
    const bool ownLooks = form.value(u"light"_s) && form.value(u"dark"_s) && form.value(u"print"_s);
    if (ownLooks && !form.value(u"colour"_s))
        form.note(QT_TRANSLATE_NOOP("Phrases", "It has colours of its own for light, dark and print in the file. They "
                                               "stay, whatever is written here."));
    FormRow& field = form.colour(u"colour"_s, QT_TRANSLATE_NOOP("Phrases", "Colour"), pattern);
    if (!ownLooks) form.required(field);
}

}

void layOutSource(RowBuilder& form)
{
    form.required(form.words(u"title"_s, QT_TRANSLATE_NOOP("Phrases", "Title")));
    form.words(u"shortTitle"_s, QT_TRANSLATE_NOOP("Phrases", "Short title"),
               QT_TRANSLATE_NOOP("Phrases", "What a citation shows: Article"));
    form.text(u"publisher"_s, QT_TRANSLATE_NOOP("Phrases", "Publisher"));
    form.text(u"author"_s, QT_TRANSLATE_NOOP("Phrases", "Author"));
    form.date(u"date"_s, QT_TRANSLATE_NOOP("Phrases", "Written or published"));
    form.flag(u"dateInferred"_s, QT_TRANSLATE_NOOP("Phrases", "The date is my reading: the source does not state it"));
    const JsonDraft* const inferred = form.value(u"dateInferred"_s);
    if (inferred && inferred->is(JsonType::True))
        form.words(u"dateNote"_s, QT_TRANSLATE_NOOP("Phrases", "Why this date"));
    form.choice(u"tier"_s, QT_TRANSLATE_NOOP("Phrases", "How near it stands to what it reports"), tiers,
                QT_TRANSLATE_NOOP("Phrases", "Not said: press"));
    form.text(u"language"_s, QT_TRANSLATE_NOOP("Phrases", "Language"),
              QT_TRANSLATE_NOOP("Phrases", "A tag, such as en, fr or uk; its quotes are in it"));
    form.text(u"address"_s, QT_TRANSLATE_NOOP("Phrases", "Address"),
              QT_TRANSLATE_NOOP("Phrases", "Shown as text, never opened unasked"));
    layOutId(form);
}

void layOutGroup(RowBuilder& form)
{
    form.required(form.words(u"label"_s, QT_TRANSLATE_NOOP("Phrases", "Name")));
    layOutColour(form, Pattern::Solid);
    form.choice(u"mark"_s, QT_TRANSLATE_NOOP("Phrases", "Mark"), marks, QT_TRANSLATE_NOOP("Phrases", "Not said: circle"));
    layOutId(form);
}

void layOutStatus(RowBuilder& form)
{
    form.required(form.words(u"label"_s, QT_TRANSLATE_NOOP("Phrases", "Name")));
    form.words(u"possibleLabel"_s, QT_TRANSLATE_NOOP("Phrases", "Name where it is only possible"),
               QT_TRANSLATE_NOOP("Phrases", "For example: Possibly member"));
    layOutColour(form, patternOf(form));
    form.choice(u"pattern"_s, QT_TRANSLATE_NOOP("Phrases", "Pattern"), patterns,
                QT_TRANSLATE_NOOP("Phrases", "Not said: plain"))
        .help = form.say(QT_TRANSLATE_NOOP("Phrases", "Give each status its own: colour alone does not reach everyone."));
    form.flag(u"counted"_s, QT_TRANSLATE_NOOP("Phrases", "Its number is the coalition’s size"));
    layOutId(form);
}

}
