#include "model/history/latest_event.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/comparison.h"
#include "ui/briefing/blocks/framed_map.h"
#include "ui/briefing/blocks/running_head.h"
#include "ui/briefing/layout/pour.h"
#include "ui/briefing/templates/templates.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double sectionGap = 9;
constexpr double gutter = 18;

/// How the page is laid out: a tall one has the small maps below the large one, a wide one beside it.
struct Layout {
    bool isWide = false;
    double mapShare = 1;  ///< of the width
    double lowestMap = 0; ///< points
    double usualMap = 0;  ///< where the rest goes on to further pages
    double highestMap = 0;
};

Layout layoutOf(const QRectF& content)
{
    const bool wide = content.width() > content.height();
    const double width = content.width() * (wide ? 0.66 : 1);
    return {.isWide = wide,
            .mapShare = wide ? 0.66 : 1,
            .lowestMap = 0.36 * width,
            .usualMap = 0.45 * width,
            .highestMap = 0.56 * width};
}

/// Without an A, it is the day of the event before B.
std::expected<Day, QString> earlierDay(const View& view)
{
    if (const std::optional<Day>& given = view.request.session.compareDay) return *given;
    if (const std::optional<Day> before = dayToCompareWith(view.history, view.day)) return *before;
    return std::unexpected(
        phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "There is no day to compare with: no dated event "
                                                           "of the dossier comes before %1. Choose a day A."))
            .arg(formatDay(view.day, view.language)));
}

QString bothDays(const View& view, Day earlier)
{
    return u"A %1 → B %2"_s.arg(formatDay(earlier, view.language), formatDay(view.day, view.language));
}

/// What the text says, each block once; the order is that of the sources' numbers.
struct Text {
    std::vector<Flow> beside; ///< the first of the differences, as many as have room beside the small maps
    std::vector<Flow> further;
};

Text textOf(const View& view, const Comparison& comparison, const ComparedEvents& events, Endnotes& notes,
            Span span, Span besideSpan, double room)
{
    const BriefingBlocks& wanted = view.request.plan.blocks;
    Text text;
    double left = room;
    for (const Difference difference : listedDifferences) {
        if (difference == Difference::InBoth && !wanted.members) continue;
        if (text.further.empty()) {
            Endnotes tried = notes;
            Flow beside = differenceList(view, comparison, difference, tried, besideSpan);
            if (beside.isEmpty()) continue;
            if (const double height = heightOf(beside); height <= left) {
                left -= height + sectionGap;
                text.beside.push_back(std::move(beside));
                notes = std::move(tried);
                continue;
            }
        }
        text.further.push_back(differenceList(view, comparison, difference, notes, span));
    }
    text.further.push_back(notCompared(view, comparison, notes, span));
    if (wanted.events) {
        text.further.push_back(eventsBetween(view, events, notes, span));
        text.further.push_back(announcedAfter(view, events, notes, span));
    }
    text.further.push_back(userNotes(view, span));
    std::erase_if(text.further, &Flow::isEmpty);
    return text;
}

double heightWithGaps(const std::vector<Section>& sections)
{
    return std::accumulate(
        sections.begin(), sections.end(), 0.0,
        [](double sum, const Section& section) { return sum + section.gap + heightOf(section); });
}

/// Everything under the large map.
struct Below {
    ColumnSection columns;         ///< of a tall page, the small maps with what stands beside them
    std::vector<Section> sections; ///< of a tall page, under those
    double height = 0;             ///< of all that on one page, gaps included
};

/// The small maps with what fits beside them, then block under block.
Below tallBelow(const View& view, const Comparison& comparison, const ComparedEvents& events, Endnotes& notes,
                Span span)
{
    constexpr double smallMaps = 132;
    const double half = (span.width - gutter) / 2;
    const Span right{span.left + half + gutter, half};
    Text text = textOf(view, comparison, events, notes, span, right, smallMaps);
    const Span days{span.left, text.beside.empty() ? span.width : half};
    const std::vector<Column> column{{.left = right.left}};
    Below below;
    below.columns = {.beside = {comparedDays(view, comparison, days, Arrangement::Beside, smallMaps)},
                     .flows = std::move(text.beside),
                     .columns = column,
                     .furtherColumns = column,
                     .gap = sectionGap,
                     .blockGap = sectionGap};
    for (Flow& flow : text.further)
        below.sections.push_back({.flows = {std::move(flow)}, .gap = sectionGap});
    below.height = sectionGap + smallMaps + heightWithGaps(below.sections);
    return below;
}

/// All of the text in two columns.
Below wideBelow(const View& view, const Comparison& comparison, const ComparedEvents& events, Endnotes& notes,
                Span span, double pageHeight)
{
    const double half = (span.width - gutter) / 2;
    const Span column{span.left, half};
    Below below;
    const std::vector<Column> columns{{.left = span.left}, {.left = span.left + half + gutter}};
    below.columns = {.flows = textOf(view, comparison, events, notes, column, column, 0).further,
                     .columns = columns,
                     .furtherColumns = columns,
                     .gap = sectionGap,
                     .blockGap = sectionGap};
    const std::array<double, 2> tops{};
    below.height =
        sectionGap + pouredBottom(below.columns.flows, sectionGap, tops, pageHeight).value_or(pageHeight);
    return below;
}

Section mapsOf(const View& view, const Comparison& comparison, const ComparedEvents& events, Span span,
               const Layout& layout, double height)
{
    const double width = layout.isWide ? span.width * layout.mapShare : span.width;
    Section section{.flows = {differencesMap(view, comparison, events, {span.left, width}, height)},
                    .gap = sectionGap};
    if (layout.isWide) {
        const Span rest{span.left + width + gutter, span.width - width - gutter};
        section.flows.push_back(comparedDays(view, comparison, rest, Arrangement::Stacked, height));
    }
    return section;
}

struct Sources {
    Section section;
    bool shortened = false;
};

/// Without the remarks on how sources are read where that alone keeps the page to one.
Sources sourcesOf(const View& view, const Endnotes& notes, Span span, double room)
{
    const auto list = [&](bool remarks) {
        return Section{.flows = {sourcesList(view, notes, span, remarks)}, .gap = sectionGap};
    };
    Section full = list(true);
    if (heightWithGaps({full}) <= room) return {.section = std::move(full)};
    Section brief = list(false);
    const bool fits = heightWithGaps({brief}) <= room;
    return {.section = fits ? std::move(brief) : std::move(full), .shortened = fits};
}

}

std::expected<bool, QString> addChangesPage(const View& view, Manuscript& manuscript)
{
    const std::expected<Day, QString> earlier = earlierDay(view);
    if (!earlier) return std::unexpected(earlier.error());
    const Comparison comparison = compareDays(view.history, *earlier, view.day);
    const ComparedEvents events = comparedEvents(view, comparison);
    Pages& pages = manuscript.pages;
    pages.beginPage();
    const Span span = manuscript.sheet.span();
    const Layout layout = layoutOf(pages.content());

    const MastheadWords words{.kind = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Comparison")),
                              .headline = comparisonHeadline(comparison, Basis::Days, view.language),
                              .comparedWith = *earlier};
    const Section top{.flows = {masthead(view, words, span)}};
    const Section lead{.flows = {noDifference(view, comparison, span)}, .gap = 5};
    const double pageHeight = pages.content().height();
    Below below = layout.isWide
                      ? wideBelow(view, comparison, events, manuscript.notes, span, pageHeight)
                      : tallBelow(view, comparison, events, manuscript.notes, span);

    const double lowest = std::max(layout.lowestMap, differencesKey(view, comparison).height + insetHeight);
    const double room = pageHeight - heightWithGaps({top, lead}) - below.height - sectionGap;
    Sources sources;
    if (view.request.plan.blocks.sources && !manuscript.sourcesApart)
        sources = sourcesOf(view, manuscript.notes, span, room - lowest);
    const double left = room - heightWithGaps({sources.section});
    const double mapHeight =
        left < lowest ? std::max(lowest, layout.usualMap) : std::min(left, layout.highestMap);
    manuscript.subject = bothDays(view, *earlier);
    pages.setRunningHead(runningHead(view, words.kind, manuscript.subject, span));
    pages.add(top);
    pages.add(lead);
    pages.add(mapsOf(view, comparison, events, span, layout, mapHeight));
    if (layout.isWide) below.columns.below = heightWithGaps({sources.section});
    pages.add(std::move(below.columns));
    for (Section& section : below.sections) pages.add(std::move(section));
    pages.addAtBottom(std::move(sources.section));
    pages.setRunningHead({});
    return sources.shortened;
}

}
