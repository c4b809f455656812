#include "ui/briefing/blocks/running_head.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/templates/view_page.h"
#include "ui/briefing/wording/headline.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atlas::page {

namespace {

/// The list of events, under their heading and the line of time.
Flow eventsColumn(const View& view, Endnotes& notes, Span span)
{
    Flow heading = eventsHeading(view, span);
    Flow events = eventsList(view, notes, span, Density::Roomy, 1);
    events.bookmark = heading.bookmark;
    events.head = std::move(heading.body);
    append(events.head, eventsStrip(view, span).body);
    return events;
}

}

void addWideViewPage(const View& view, Manuscript& manuscript)
{
    constexpr double gutter = 18;
    constexpr double highestMap = 0.95; // of its width
    constexpr double lowestMap = 0.5;
    Pages& pages = manuscript.pages;
    Endnotes& notes = manuscript.notes;
    const BriefingBlocks& wanted = view.request.plan.blocks;
    const Span whole = manuscript.sheet.span();
    const Span left{whole.left, (whole.width - gutter) / 2};
    const Span right{left.left + left.width + gutter, left.width};

    const Section top{.flows = {masthead(view, pageWords(view), whole)}};
    const Section lead{.flows = {leadSentence(view, notes, whole)}};
    const double room = pages.content().height() - heightOf(top) - heightOf(lead) - gridUnit;
    const double mapHeight =
        std::floor(std::clamp(room, lowestMap * left.width, highestMap * left.width) / gridUnit) * gridUnit;
    pages.add(top);
    pages.setRunningHead(runningHead(view, pageWords(view).kind, whole));
    pages.add(lead);

    ColumnSection columns{.flows = {},
                          .columns = {{.left = right.left}},
                          .furtherColumns = {{.left = left.left}, {.left = right.left}},
                          .gap = gridUnit,
                          .blockGap = gridUnit};
    columns.beside = {mapWithKey(view, left, mapHeight)};
    if (wanted.members) columns.flows.push_back(membersTable(view, notes, right));
    if (wanted.themes && !themesOn(view).empty()) columns.flows.push_back(themesList(view, notes, right));
    if (wanted.events) columns.flows.push_back(eventsColumn(view, notes, right));
    if (wanted.changes) columns.flows.push_back(changesAndOutlook(view, notes, right));
    if (wanted.voices) columns.flows.push_back(doubtfulVoices(view, notes, right));
    if (!manuscript.sourcesApart) columns.flows.push_back(userNotes(view, right));
    std::erase_if(columns.flows, [](const Flow& flow) { return flow.isEmpty(); });

    Section sources{.flows = {}, .gap = gridUnit};
    if (wanted.sources && !manuscript.sourcesApart)
        sources.flows.push_back(sourcesList(view, notes, whole, true));
    columns.below = heightOf(sources) + sources.gap;
    pages.add(std::move(columns));
    pages.addAtBottom(std::move(sources));
    pages.setRunningHead({});
}

}
