#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/framed_map.h"
#include "ui/briefing/blocks/map_key.h"
#include "ui/briefing/blocks/running_head.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/templates/templates.h"
#include "ui/briefing/templates/view_page.h"
#include "ui/briefing/wording/headline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace atlas::page {

namespace {

constexpr double sectionGap = gridUnit;
constexpr double changesGutter = 16.4;
constexpr double highestMap = 0.53; ///< of its width, with its caption
constexpr double lowestMap = 0.38;

/// What a page can do without, or say in less.
struct Wanted {
    bool remarks = true; ///< on the sources
    Density density = Density::Roomy;
    bool voices = true;
    bool changes = true;
    bool strip = true;
};

/// What is given up, little by little, to keep to one page.
constexpr std::array shortenings{
    Wanted{},
    Wanted{.density = Density::Compact},
    Wanted{.remarks = false},
    Wanted{.remarks = false, .density = Density::Compact},
    Wanted{.remarks = false, .density = Density::Compact, .voices = false},
    Wanted{.remarks = false, .density = Density::Compact, .voices = false, .changes = false},
    Wanted{.remarks = false, .density = Density::Compact, .voices = false, .changes = false, .strip = false}};

/// A block and the sources' numbers as they stand after it.
struct Noted {
    Flow flow;
    Endnotes notes;
};

/// The blocks of which a page may do without some, laid out once a density.
struct Blocks {
    Section top;
    std::vector<Section> upper; ///< the lead, members and themes
    Section eventsHeading;
    Section strip;
    Noted events;
    Flow changes; ///< beside the voices, which come after it
    Noted voices;
    Noted changesAlone; ///< over the whole width
    Section userNotes;
};

/// Everything but the map, whose height is what the rest leaves.
struct Draft {
    Section top;
    std::vector<Section> below;
    Section sources;
    Endnotes notes;    ///< as they stand after all that
    double height = 0;   ///< of all that, gaps included
    QStringList leftOut = {}; ///< by name
};

Section side(double gap, Flow first, Flow second)
{
    Section section{.flows = {}, .gap = gap};
    if (!first.isEmpty()) section.flows.push_back(std::move(first));
    if (!second.isEmpty()) section.flows.push_back(std::move(second));
    return section;
}

/// Two blocks beside each other, or the one that has something to say over the whole width.
template <typename Left, typename Right>
Section pair(Span whole, double share, double gutter, bool hasRight, Left left, Right right)
{
    if (!hasRight) return {.flows = {left(whole)}, .gap = sectionGap};
    const double leftWidth = (whole.width - gutter) * share;
    Flow first = left({whole.left, leftWidth});
    Flow second = right({whole.left + leftWidth + gutter, whole.width - gutter - leftWidth});
    return side(sectionGap, std::move(first), std::move(second));
}

Blocks blocksOf(const View& view, Endnotes notes, Span span, Density density)
{
    const BriefingBlocks& wanted = view.request.plan.blocks;
    std::vector<Section> upper{{.flows = {leadSentence(view, notes, span)}, .gap = 0}};

    const bool themes = wanted.themes && !themesOn(view).empty();
    const auto membersAt = [&](Span at) { return membersTable(view, notes, at, density); };
    const auto themesAt = [&](Span at) { return themes ? themesList(view, notes, at) : Flow{}; };
    if (wanted.members)
        upper.push_back(pair(span, 0.61, 18, themes, membersAt, themesAt));
    else if (themes)
        upper.push_back({.flows = {themesAt(span)}, .gap = sectionGap});

    Flow list = wanted.events ? eventsList(view, notes, span, density) : Flow{};
    const Endnotes afterEvents = notes;
    const Span alone{span.left, span.width};
    const double leftWidth = (span.width - changesGutter) * (density == Density::Compact ? 0.6 : 0.5);
    const Span leftSide{span.left, leftWidth};
    Flow voices;
    Endnotes afterBoth = notes;
    Flow changes = wanted.changes ? changesAndOutlook(view, afterBoth, leftSide, density) : Flow{};
    if (wanted.voices) {
        const double left = changes.isEmpty() ? 0 : leftWidth + changesGutter;
        voices = doubtfulVoices(view, afterBoth, {span.left + left, span.width - left});
    }
    Endnotes afterChanges = afterEvents;
    Flow changesAlone = wanted.changes ? changesAndOutlook(view, afterChanges, alone, density) : Flow{};
    return {.top = {.flows = {masthead(view, pageWords(view), span)}},
            .upper = std::move(upper),
            .eventsHeading = {.flows = {wanted.events ? eventsHeading(view, span) : Flow{}},
                              .gap = sectionGap},
            .strip = {.flows = {wanted.events ? eventsStrip(view, span) : Flow{}}, .gap = 0},
            .events = {std::move(list), afterEvents},
            .changes = std::move(changes),
            .voices = {std::move(voices), afterBoth},
            .changesAlone = {std::move(changesAlone), afterChanges},
            .userNotes = {.flows = {userNotes(view, span)}, .gap = sectionGap}};
}

/// What a draft does without, by name.
QStringList leftOutOf(const View& view, const Blocks& blocks, const Wanted& wanted, const Endnotes& notes)
{
    QStringList names;
    const bool remarked = std::ranges::any_of(
        notes.notes(), [](const Endnotes::Note& note) { return !note.remarks.empty(); });
    if (!wanted.strip && !blocks.strip.flows.front().isEmpty())
        names << phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "the strip of events"));
    if (!wanted.changes && !blocks.changes.isEmpty()) names << blocks.changes.bookmark;
    if (!wanted.voices && !blocks.voices.flow.isEmpty()) names << blocks.voices.flow.bookmark;
    if (!wanted.remarks && remarked && view.request.plan.blocks.sources)
        names << phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "remarks on the sources"));
    return names;
}

Draft draft(const View& view, Span span, const Blocks& blocks, const Wanted& wanted,
            bool sourcesApart)
{
    const bool voices = wanted.voices && !blocks.voices.flow.isEmpty();
    const Noted& last = voices ? blocks.voices : wanted.changes ? blocks.changesAlone : blocks.events;
    Draft draft{.top = blocks.top, .below = blocks.upper, .sources = {}, .notes = last.notes};
    draft.leftOut = leftOutOf(view, blocks, wanted, draft.notes);
    draft.below.push_back(blocks.eventsHeading);
    if (wanted.strip) draft.below.push_back(blocks.strip);
    draft.below.push_back({.flows = {blocks.events.flow}, .gap = 0});
    if (voices)
        draft.below.push_back(side(sectionGap, blocks.changes, blocks.voices.flow));
    else if (wanted.changes)
        draft.below.push_back({.flows = {blocks.changesAlone.flow}, .gap = sectionGap});
    if (!sourcesApart) draft.below.push_back(blocks.userNotes); // else the document has them once, too

    const bool sources = view.request.plan.blocks.sources && !sourcesApart;
    if (sources || !draft.leftOut.isEmpty()) {
        const Endnotes none(view.dossier, view.history.lens(), view.language);
        Flow list = sourcesList(view, sources ? draft.notes : none, span, wanted.remarks, draft.leftOut);
        draft.sources = {.flows = {std::move(list)}, .gap = sectionGap};
    }
    std::erase_if(draft.below,
                  [](const Section& section) { return std::ranges::all_of(section.flows, &Flow::isEmpty); });

    draft.height = std::accumulate(
        draft.below.begin(), draft.below.end(), heightOf(draft.top),
        [](double sum, const Section& section) { return sum + section.gap + heightOf(section); });
    draft.height += draft.sources.gap + heightOf(draft.sources);
    return draft;
}

/// On the grid, and with room for the key.
double lowestMapOf(const View& view, Span span)
{
    const double key = std::ceil(leastMapHeight(view, mapKey(view), span.width) / gridUnit) * gridUnit;
    return std::max(lowestMap * span.width, key);
}

/// The fullest draft that leaves the map enough of one page; the fullest of all where none does.
Draft fittingDraft(const View& view, const Manuscript& manuscript, Span span, double height)
{
    const bool apart = manuscript.sourcesApart;
    const double room = height - lowestMapOf(view, span) - sectionGap;
    const Blocks roomy = blocksOf(view, manuscript.notes, span, Density::Roomy);
    std::optional<Blocks> compact;
    for (const Wanted& wanted : shortenings) {
        const bool isCompact = wanted.density == Density::Compact;
        if (isCompact && !compact) compact = blocksOf(view, manuscript.notes, span, Density::Compact);
        Draft candidate = draft(view, span, isCompact ? *compact : roomy, wanted, apart);
        if (candidate.height <= room) return candidate;
    }
    return draft(view, span, roomy, {}, apart);
}

}

MastheadWords pageWords(const View& view)
{
    return {.kind = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Situation brief")),
            .headline = headlineOf(view)};
}

bool addViewPage(const View& view, Manuscript& manuscript)
{
    manuscript.subject = headlineOf(view);
    if (manuscript.sheet.isWide()) {
        addWideViewPage(view, manuscript);
        return false;
    }
    const QRectF content = manuscript.pages.content();
    const Span span = manuscript.sheet.span();
    Draft draft = fittingDraft(view, manuscript, span, content.height());
    manuscript.notes = draft.notes;
    const double room = content.height() - draft.height - sectionGap;
    const double lowest = lowestMapOf(view, span);
    const double mapHeight =
        std::floor(std::clamp(room, lowest, std::max(lowest, highestMap * span.width)) / gridUnit) * gridUnit;
    Pages& pages = manuscript.pages;
    pages.add(std::move(draft.top));
    pages.setRunningHead(runningHead(view, pageWords(view).kind, span));
    for (size_t i = 0; i < draft.below.size(); ++i) {
        pages.add(std::move(draft.below[i]));
        if (i == 0) pages.add(Section{.flows = {mapWithKey(view, span, mapHeight)}, .gap = sectionGap});
    }
    pages.addAtBottom(std::move(draft.sources));
    pages.setRunningHead({});
    return !draft.leftOut.isEmpty();
}

}
