#include "model/items/citations.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/series_blocks.h"
#include "ui/briefing/blocks/source_words.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/punctuation.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastIndent = 20;

/// "line 9 (what the dossier says of its reading) · p. 2, 5": where in the source, and where in the document.
Runs noteWords(const View& view, const Endnotes::Note& note, const std::set<int>& pages)
{
    Runs text;
    QString place = locatorWords(note.locator, view.language);
    QStringList remarks;
    for (const LocalText& remark : note.remarks) remarks.append(view.in(remark));
    if (!remarks.isEmpty()) place += u" ("_s + joinedRemarks(remarks, view.language) + u')';
    if (!place.isEmpty()) text.push_back({place, small()});
    QStringList numbers;
    for (const int page : pages) numbers.append(QString::number(page));
    if (numbers.isEmpty()) return text;
    const QString cited =
        phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "p. %1")).arg(numbers.join(u", "_s));
    text.push_back({(place.isEmpty() ? QString() : u" · "_s) + cited, small()});
    return text;
}

void addNote(Flow& flow, const View& view, const Endnotes::Note& note, const std::set<int>& pages,
             double indent)
{
    Rows rows = setText(noteWords(view, note, pages),
                        {.width = flow.width - indent, .leading = endnoteLeading, .left = indent});
    if (rows.empty()) rows.push_back(space(endnoteLeading));
    std::vector<Shape>& first = rows.front().shapes;
    first.insert(first.begin(),
                 textAt(QString::number(note.number), smallStrong(),
                        {indent - 5, baselineIn(endnoteLeading, small().size)}, Anchor::Right));
    append(flow.body, std::move(rows));
}

/// Whether a text is a raised numeral: those of style numeral(), and nothing else, are so small.
QStringList numeralsIn(const Shape& shape)
{
    const auto* text = std::get_if<TextShape>(&shape);
    if (!text || text->font != numeral().font()) return {};
    return text->text.simplified().split(u',');
}

}

CitedOn citedOn(const std::vector<Picture>& pages, int first)
{
    CitedOn cited;
    for (size_t page = 0; page < pages.size(); ++page)
        for (const Shape& shape : pages[page].shapes)
            for (const QString& number : numeralsIn(shape)) cited[number.toInt()].insert(first + int(page));
    return cited;
}

Flow documentSources(const View& view, const Endnotes& notes, const CitedOn& cited, Span span)
{
    constexpr double between = 4;
    const QString last = QString::number(notes.notes().size());
    const double indent = std::max(leastIndent, widthOf(last, smallStrong()) + 5);
    Flow flow =
        titledBlock(u"sources"_s, phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Sources")), span);
    std::vector<SourceId> sources;
    for (const Endnotes::Note& note : notes.notes())
        if (!std::ranges::contains(sources, note.source)) sources.push_back(note.source);
    for (const SourceId& id : sources) {
        append(flow.body, setText({{sourceWords(view, *view.dossier.source(id)) + u'.', smallStrong()}},
                                  {.width = span.width, .leading = endnoteLeading}));
        if (!flow.body.empty()) flow.body.back().keepWithNext = true;
        for (const Endnotes::Note& note : notes.notes()) {
            if (note.source != id) continue;
            const auto pages = cited.find(note.number);
            addNote(flow, view, note, pages == cited.end() ? std::set<int>() : pages->second, indent);
        }
        flow.body.back().height += between;
    }
    setTitle(flow, view);
    return flow;
}

}
