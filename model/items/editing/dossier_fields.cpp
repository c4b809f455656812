#include "model/items/editing/draft_path.h"
#include "model/items/editing/thing_fields.h"

#include <QtTranslation>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array lanes{WordChoice{"group"_L1, QT_TRANSLATE_NOOP("Phrases", "By group")},
                           WordChoice{"theme"_L1, QT_TRANSLATE_NOOP("Phrases", "By theme")},
                           WordChoice{"kind"_L1, QT_TRANSLATE_NOOP("Phrases", "By kind")},
                           WordChoice{"source"_L1, QT_TRANSLATE_NOOP("Phrases", "By source")}};

constexpr std::array lenses{WordChoice{"all"_L1, QT_TRANSLATE_NOOP("Phrases", "All sources")},
                            WordChoice{"official"_L1, QT_TRANSLATE_NOOP("Phrases", "Official sources")}};

}

void layOutDossier(RowBuilder& form)
{
    form.required(form.words(u"title"_s, QT_TRANSLATE_NOOP("Phrases", "Title")));
    form.words(u"subtitle"_s, QT_TRANSLATE_NOOP("Phrases", "Subtitle"));
    form.words(u"summary"_s, QT_TRANSLATE_NOOP("Phrases", "Summary")).many = true;
    form.citations(u"summaryCitations"_s, QT_TRANSLATE_NOOP("Phrases", "What the summary rests on"),
                   QT_TRANSLATE_NOOP("Phrases", "Cite a source for the summary"));
    form.claims(u"founded"_s, QT_TRANSLATE_NOOP("Phrases", "Founded"),
                QT_TRANSLATE_NOOP("Phrases", "Another source gives another date…"), [&](const QString& path) {
                    form.date(path, QT_TRANSLATE_NOOP("Phrases", "Founded"));
                });
    form.heading(QT_TRANSLATE_NOOP("Phrases", "What is shown at first"));
    FormRow& lens = form.choice(u"lens"_s, QT_TRANSLATE_NOOP("Phrases", "Sources believed"), lenses,
                                QT_TRANSLATE_NOOP("Phrases", "Not said: all"));
    for (const Source& source : form.about().dossier.sources) {
        const QString title = source.title.in(form.about().language);
        const qsizetype known = lens.keys.indexOf(source.id.text());
        if (known >= 0) lens.choices[known] = title; // the one that is believed now
        if (known >= 0) continue;
        lens.keys.append(source.id.text());
        lens.choices.append(title);
    }
    form.date(u"frame"_s, QT_TRANSLATE_NOOP("Phrases", "Stretch of the timeline"),
              QT_TRANSLATE_NOOP("Phrases", "Leave it empty to show all events"));
    form.choice(u"lanes"_s, QT_TRANSLATE_NOOP("Phrases", "Lanes of the timeline"), lanes,
                QT_TRANSLATE_NOOP("Phrases", "Not said: by group"));
    form.words(u"themesTitle"_s, QT_TRANSLATE_NOOP("Phrases", "What the themes are called together"));
}

}
