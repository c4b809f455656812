#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/briefing.h"
#include "ui/briefing/greyscale.h"
#include "ui/briefing/layout/pages.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/headline.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace atlas {

using namespace page;

namespace {

constexpr double pointsAMillimetre = 72 / 25.4;
constexpr double sideMargin = 14 * pointsAMillimetre;
constexpr double topMargin = 9.5 * pointsAMillimetre;
constexpr double bottomMargin = 7.5 * pointsAMillimetre;

constexpr double sectionGap = 9;
constexpr double highestMap = 0.51; ///< of its width
constexpr double lowestMap = 0.38;

/// The blocks that a page can do without.
struct Wanted {
    bool remarks = true; ///< on the sources
    bool voices = true;
    bool changes = true;
    bool strip = true;
};

/// What is left out, little by little, to keep to one page.
constexpr std::array shortenings{Wanted{}, Wanted{.remarks = false},
                                 Wanted{.remarks = false, .voices = false},
                                 Wanted{.remarks = false, .voices = false, .changes = false},
                                 Wanted{.remarks = false, .voices = false, .changes = false, .strip = false}};

/// A block and the sources' numbers as they stand after it.
struct Noted {
    Flow flow;
    Endnotes notes;
};

/// The blocks of which a page may do without some, each laid out once.
struct Blocks {
    Section top;
    std::vector<Section> upper; ///< the lead, members and themes
    Section eventsHeading;
    Section strip;
    Noted events;
    Noted changes;
    Noted voices;
};

/// Everything but the map, whose height is what the rest leaves.
struct Draft {
    Section top;
    std::vector<Section> below;
    Section sources;
    double height = 0; ///< of all that, gaps included
    bool shortened = false;
};

/// The part of a page above its foot.
QRectF contentOf(const View& view, QSizeF paper)
{
    const Span span{sideMargin, paper.width() - 2 * sideMargin};
    return {sideMargin, topMargin, span.width,
            paper.height() - topMargin - bottomMargin - footerHeight(view, span)};
}

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

Blocks blocksOf(const View& view, Span span)
{
    const BriefingRequest& request = view.request;
    Endnotes notes(view.dossier, view.history.lens(), view.language);
    std::vector<Section> upper{{.flows = {leadSentence(view, notes, span)}, .gap = 5}};

    const bool themes = request.themes && !themesOn(view).empty();
    const auto membersAt = [&](Span at) { return request.members ? membersTable(view, notes, at) : Flow{}; };
    const auto themesAt = [&](Span at) { return themes ? themesList(view, notes, at) : Flow{}; };
    if (request.members)
        upper.push_back(pair(span, 0.61, 18, themes, membersAt, themesAt));
    else if (themes)
        upper.push_back({.flows = {themesAt(span)}, .gap = sectionGap});

    Flow list = eventsList(view, notes, span);
    const Endnotes afterEvents = notes;
    const double half = (span.width - 16.4) / 2;
    Flow changes = request.changes ? changesAndOutlook(view, notes, {span.left, half}) : Flow{};
    const Endnotes afterChanges = notes;
    const double left = changes.isEmpty() ? span.left : span.left + half + 16.4;
    Flow voices = doubtfulVoices(view, notes, {left, half});
    return {.top = {.flows = {masthead(view, span)}},
            .upper = std::move(upper),
            .eventsHeading = {.flows = {eventsHeading(view, span)}, .gap = sectionGap},
            .strip = {.flows = {eventsStrip(view, span)}, .gap = 0},
            .events = {std::move(list), afterEvents},
            .changes = {std::move(changes), afterChanges},
            .voices = {std::move(voices), notes}};
}

Draft draft(const View& view, Span span, const Blocks& blocks, const Wanted& wanted)
{
    Draft draft{.top = blocks.top, .below = blocks.upper, .sources = {}};
    draft.below.push_back(blocks.eventsHeading);
    if (wanted.strip) draft.below.push_back(blocks.strip);
    draft.below.push_back({.flows = {blocks.events.flow}, .gap = 4});
    draft.below.push_back(side(sectionGap, wanted.changes ? blocks.changes.flow : Flow{},
                               wanted.voices ? blocks.voices.flow : Flow{}));

    const Noted& last = wanted.voices ? blocks.voices : wanted.changes ? blocks.changes : blocks.events;
    if (view.request.sources)
        draft.sources = {.flows = {sourcesList(view, last.notes, span, wanted.remarks)}, .gap = sectionGap};
    std::erase_if(draft.below,
                  [](const Section& section) { return std::ranges::all_of(section.flows, &Flow::isEmpty); });

    draft.height = std::accumulate(
        draft.below.begin(), draft.below.end(), heightOf(draft.top),
        [](double sum, const Section& section) { return sum + section.gap + heightOf(section); });
    draft.height += draft.sources.gap + heightOf(draft.sources);
    return draft;
}

/// The fullest draft that leaves the map enough of one page; the fullest of all where none does.
Draft fittingDraft(const View& view, Span span, double height)
{
    const double room = height - lowestMap * span.width - sectionGap;
    const Blocks blocks = blocksOf(view, span);
    for (const Wanted& wanted : shortenings) {
        Draft candidate = draft(view, span, blocks, wanted);
        candidate.shortened = &wanted != &shortenings.front();
        if (candidate.height <= room) return candidate;
    }
    return draft(view, span, blocks, {});
}

Filled paginate(const View& view, Draft draft, QSizeF paper)
{
    const QRectF content = contentOf(view, paper);
    const Span span{content.left(), content.width()};
    const double mapHeight = std::clamp(content.height() - draft.height - sectionGap, lowestMap * span.width,
                                        highestMap * span.width);
    Pages pages(paper, content);
    pages.add(std::move(draft.top));
    for (size_t i = 0; i < draft.below.size(); ++i) {
        pages.add(std::move(draft.below[i]));
        if (i == 0) pages.add({.flows = {mapWithKey(view, span, mapHeight)}, .gap = sectionGap});
    }
    pages.addAtBottom(std::move(draft.sources));

    const double baseline = paper.height() - bottomMargin - 2;
    for (qsizetype page = 0; page < pages.count(); ++page)
        pages.draw(page, footer(view, span, baseline, page + 1, pages.count()));
    return std::move(pages).take();
}

}

Briefing composeBriefing(const BriefingRequest& request)
{
    installFonts();
    const View view = viewOf(request);
    const QSizeF paper = QPageSize(request.paper).size(QPageSize::Point);
    const QRectF content = contentOf(view, paper);
    Draft page = fittingDraft(view, {content.left(), content.width()}, content.height());
    const bool shortened = page.shortened;
    Filled filled = paginate(view, std::move(page), paper);
    if (request.greyscale)
        for (Picture& picture : filled.pictures) picture = inGreyscale(std::move(picture));

    return {.title = view.in(view.dossier.title),
            .language = request.language,
            .day = request.day,
            .dossierHash = view.dossier.hash,
            .pages = std::move(filled.pictures),
            .bookmarks = std::move(filled.bookmarks),
            .blocks = std::move(filled.blocks),
            .greyscale = request.greyscale,
            .shortened = shortened};
}

}
