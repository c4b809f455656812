#include "model/items/citations.h"
#include "model/items/evidence/source_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/source_words.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/punctuation.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

QString sourceWords(const View& view, const Source& source)
{
    QStringList parts{quotedTitle(source, view.language)};
    if (!source.author.isEmpty()) parts.append(source.author);
    if (!source.publisher.isEmpty()) parts.append(source.publisher);
    if (source.date) {
        QString date = formatEdtf(*source.date, view.language);
        if (source.dateInferred)
            date += u' ' + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "(date inferred)"));
        parts.append(date);
    }
    if (!source.address.isEmpty()) parts.append(source.address);
    return parts.join(u", "_s);
}

namespace {

void addNote(Runs& text, const View& view, const Endnotes::Note& note, bool remarked)
{
    // No-break spaces keep a number with its place.
    QString place = locatorWords(note.locator, view.language);
    place.replace(u' ', u'\u00a0');
    text.push_back({u"  "_s + QString::number(note.number), smallStrong()});
    if (!place.isEmpty()) text.push_back({u'\u00a0' + place, small()});
    if (!remarked) return;
    QStringList remarks;
    for (const LocalText& remark : note.remarks) remarks.append(view.in(remark));
    if (!remarks.isEmpty())
        text.push_back({u" ("_s + joinedRemarks(remarks, view.language) + u')', small()});
}

QString leftOutWords(const View& view, const QStringList& names)
{
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Left out to keep to one page: %1."))
        .arg(names.join(semicolon(view.language)));
}

}

Flow sourcesList(const View& view, const Endnotes& endnotes, Span span, bool remarks,
                 const QStringList& leftOut)
{
    Flow flow{.name = u"sources"_s,
              .bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Sources")),
              .left = span.left,
              .width = span.width};
    std::vector<SourceId> sources;
    for (const Endnotes::Note& note : endnotes.notes())
        if (!std::ranges::contains(sources, note.source)) sources.push_back(note.source);

    for (const SourceId& id : sources) {
        Runs text;
        if (flow.body.empty()) text.push_back({flow.bookmark + u"  "_s, smallStrong()});
        text.push_back({sourceWords(view, *view.dossier.source(id)) + u'.', small()});
        for (const Endnotes::Note& note : endnotes.notes())
            if (note.source == id) addNote(text, view, note, remarks);
        if (id == sources.back() && !leftOut.isEmpty())
            text.push_back({u"  "_s + leftOutWords(view, leftOut), small()});
        append(flow.body, setText(text, {.width = span.width, .leading = endnoteLeading}));
    }
    if (sources.empty() && !leftOut.isEmpty())
        append(flow.body, setText({{leftOutWords(view, leftOut), small()}},
                                  {.width = span.width, .leading = endnoteLeading}));
    if (flow.body.empty()) return flow;
    flow.head.push_back({.height = gridUnit, .shapes = {rule(0, span.width, 0.25, 0.5, view.palette.ink)}});
    return flow;
}

}
