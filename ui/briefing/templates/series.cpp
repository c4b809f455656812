#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/running_head.h"
#include "ui/briefing/blocks/series_blocks.h"
#include "ui/briefing/series/series_parts.h"
#include "ui/briefing/templates/series_pages.h"
#include "ui/briefing/templates/templates.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/series.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double sectionGap = 12;

/// A line of the contents, and on which page of the body it begins, counted from 0.
struct Chapter {
    ContentsLine line;
    std::optional<qsizetype> page;
};

QString whenWords(const View& view, const SeriesPart& part)
{
    return part.event ? formatEdtf(part.event->when->value, view.language, DateStyle::Short, Gaps::Silent)
                      : QString();
}

/// The months without an event before a part of a series of months, or after all of them.
void addQuietMonths(std::vector<Chapter>& chapters, const View& view, const Series& series,
                    std::optional<CalendarDate> before)
{
    for (const auto& [first, last] : series.quietMonths) {
        const bool isNext = before ? nextMonth(last) == *before : last == monthOf(series.to);
        if (!isNext) continue;
        const QString months = monthsWords(view, first, last, DateStyle::Long);
        const QString words =
            phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1: no event")).arg(months);
        chapters.push_back({{.number = {}, .when = {}, .title = words, .page = {}}, {}});
    }
}

/// The country's page outlines the session's actor: here that is the country.
void addCountry(const View& view, Manuscript& body, const Actor& country)
{
    BriefingRequest request = view.request;
    request.session.actor = country.id;
    View own = viewOf(request);
    own.land = view.land;
    addCountryPage(own, country, body);
}

void addPart(const View& view, Manuscript& body, const Series& series, size_t index)
{
    const SeriesPart& part = series.parts[index];
    const PlaceInSeries place{.number = index + 1,
                              .count = series.parts.size(),
                              .before = index > 0 ? &series.parts[index - 1] : nullptr};
    if (part.country) return addCountry(view, body, *part.country);
    const View then = viewOn(view, part.day);
    if (part.event) addEventPage(then, body, part, place);
    else addMonthPage(then, body, part, place, series);
}

/// Adds one block as a chapter of its own, whose line the contents have already.
void addChapter(Pages& pages, Flow flow, Chapter& chapter)
{
    pages.endPart();
    const size_t first = pages.made().blocks.size();
    pages.add(Section{.flows = {std::move(flow)}, .gap = 2 * sectionGap});
    chapter.page = pages.made().blocks[first].page;
}

Chapter chapterOf(const Flow& flow)
{
    return {{.number = {}, .when = {}, .title = flow.bookmark, .page = {}}, {}};
}

std::vector<ContentsLine> linesOf(const std::vector<Chapter>& chapters, qsizetype coverPages)
{
    std::vector<ContentsLine> lines;
    for (const Chapter& chapter : chapters) {
        lines.push_back(chapter.line);
        if (chapter.page) lines.back().page = int(coverPages + *chapter.page) + 1;
    }
    return lines;
}

/// The title, the contents, the small maps and the user's notes.
void fillCover(Pages& cover, const View& view, const Series& series, Span span,
               const std::vector<Section>& multiples, const std::vector<ContentsLine>& lines)
{
    cover.add(Section{.flows = {seriesTitle(view, series, span)}});
    cover.setRunningHead(runningHead(view, seriesKind(view, series.of), span));
    for (Section& section : contents(view, lines, span)) cover.add(std::move(section));
    for (Section section : multiples) cover.add(std::move(section));
    cover.add(Section{.flows = {userNotes(view, span)}, .gap = sectionGap});
    cover.setRunningHead({});
}

/// Lets each line of the contents lead to its page.
void addLinks(Pages& pages, const std::vector<ContentsLine>& lines)
{
    size_t line = 0;
    std::vector<PageLink> links;
    for (const PlacedBlock& block : pages.made().blocks) {
        if (block.name != u"contents"_s || line == lines.size()) continue;
        if (const std::optional<int> page = lines[line++].page)
            links.push_back({.page = block.page, .rect = block.rect, .target = *page - 1});
    }
    for (PageLink& link : links) pages.link(std::move(link));
}

}

std::expected<void, QString> addSeries(const View& view, Manuscript& manuscript, const Progress& progress)
{
    const Series series = seriesOf(view);
    if (series.parts.empty()) return std::unexpected(emptySeries(view, series));
    manuscript.subject = seriesKind(view, series.of);
    const Span span = manuscript.sheet.span();
    const QRectF content = manuscript.pages.content();
    const int steps = int(series.parts.size()) + 1; // the last is the cover, with what follows the parts
    const auto goesOn = [&](int done) { return !progress || progress(done, steps); };

    // The pages come before the cover, which tells where they begin.
    Manuscript body{manuscript.sheet, Pages(manuscript.sheet.size(), content), manuscript.notes, true};
    std::vector<Chapter> chapters;
    for (size_t i = 0; i < series.parts.size(); ++i) {
        if (!goesOn(int(i))) return std::unexpected(QString());
        const SeriesPart& part = series.parts[i];
        if (part.month) addQuietMonths(chapters, view, series, part.month);
        body.pages.beginPage();
        body.pages.mark(titleOf(view, part));
        chapters.push_back({{.number = QString::number(i + 1),
                             .when = whenWords(view, part),
                             .title = titleOf(view, part),
                             .page = {}},
                            body.pages.count() - 1});
        addPart(view, body, series, i);
    }
    addQuietMonths(chapters, view, series, {});
    body.pages.setRunningHead(runningHead(view, seriesKind(view, series.of), span));
    body.pages.beginPage();
    if (Flow events = leftOutEvents(view, body.notes, series.leftOut, span); !events.isEmpty()) {
        chapters.push_back(chapterOf(events));
        addChapter(body.pages, std::move(events), chapters.back());
    }
    if (!goesOn(steps - 1)) return std::unexpected(QString());

    // The sources say on which pages they are cited, so the cover's length comes first.
    const bool withSources = view.request.plan.blocks.sources && !body.notes.notes().empty();
    if (withSources) chapters.push_back(chapterOf(documentSources(view, body.notes, {}, span)));
    const std::vector<Section> multiples = smallMultiples(view, series, span);
    Pages draft(manuscript.sheet.size(), content);
    fillCover(draft, view, series, span, multiples, linesOf(chapters, 0));
    const qsizetype coverPages = draft.count();
    if (withSources) {
        const CitedOn cited = citedOn(body.pages.made().pictures, int(coverPages) + 1);
        addChapter(body.pages, documentSources(view, body.notes, cited, span), chapters.back());
    }
    const std::vector<ContentsLine> lines = linesOf(chapters, coverPages);
    Pages& pages = manuscript.pages;
    fillCover(pages, view, series, span, multiples, lines);
    addLinks(pages, lines);
    pages.addPages(std::move(body.pages).take());
    manuscript.notes = body.notes;
    if (!goesOn(steps)) return std::unexpected(QString());
    return {};
}

}
