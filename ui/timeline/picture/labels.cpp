#include "ui/timeline/picture/labels.h"

#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/label_words.h"
#include "ui/timeline/picture/mark_look.h"
#include "ui/timeline/picture/marks.h"
#include "ui/timeline/picture/spans.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace atlas {

namespace {

constexpr double fromGlyph = 6;
constexpr double betweenLabels = 8;
constexpr double betweenTones = 6;
/// Before a span's name, for the leader to its rail, and behind it: it must not seem another mark's.
constexpr double leaderRoom = 14, behindSpan = 10;
/// The least room worth looking for beside a rail.
constexpr double shortestName = 30;
/// The share of an undated bar, from the left, that is faint enough to write on.
constexpr double faintShare = 0.55;

/// How much of a bar is seen on either side of what is written in it.
constexpr double shownBeside = 24;
/// The most of such a bar that its name may cover.
constexpr double mostWithin = 0.6;

enum class Side {
    Right,
    Left,
    Over,   ///< on the faint part of an undated bar
    Within, ///< in a gap of a bar that fills the sight, near its beginning
    Along,  ///< beside a span, from its beginning on
};

class LabelPlacer
{
public:
    LabelPlacer(Drawing& target, const TimelineRequest& shown, size_t laneIndex, LaneBoard& laneBoard)
        : drawing(target), request(shown), lane(laneIndex), board(laneBoard),
          track(shown.layout().laneRect(laneIndex))
    {
    }

    /// Where the label stands; empty where there is no room for one.
    QRectF place(const Glyph& glyph, const LaneMark& chief)
    {
        selected = holdsSelected(request, glyph.marks);
        std::vector<Side> sides = sidesOf(glyph);
        std::erase_if(sides, [&](Side side) { return !hasAnyRoom(glyph, side); });
        if (sides.empty()) return {}; // as for most of a crowd: its words need not be made and measured
        const std::vector<LabelWords> candidates =
            labelWords(request, request.index.lanes()[lane], glyph, chief);
        for (const Side side : sides)
            for (const LabelWords& words : candidates)
                if (const auto left = roomFor(words, glyph, side)) {
                    write(words, *left);
                    if (side == Side::Along) drawLeader(glyph, *left);
                    return {*left, track.top(), widthOf(words), track.height()};
                }
        return {};
    }

private:
    QFont nameFont() const { return atlasFont(11.5, selected ? QFont::DemiBold : QFont::Medium); }
    static QFont dateFont() { return atlasFont(11.5); }

    double widthOf(const LabelWords& words) const
    {
        const double name = textWidth(words.name, nameFont());
        return words.date.isEmpty() ? name : name + betweenTones + textWidth(words.date, dateFont());
    }

    static std::vector<Side> sidesOf(const Glyph& glyph)
    {
        // What is known to be earlier than a day is named on its earlier side.
        if (glyph.isBar() && glyph.first().kind == MarkKind::Undated)
            return {Side::Left, Side::Over, Side::Right};
        if (glyph.isSpan()) return {Side::Along};
        if (glyph.isBar() && !glyph.isCluster()) return {Side::Right, Side::Left, Side::Within};
        return {Side::Right, Side::Left};
    }

    static bool goesRight(Side side) { return side != Side::Left && side != Side::Over; }

    /// Where a label on that side begins, or ends if it does not go to the right.
    double edgeOf(const Glyph& glyph, Side side) const
    {
        const double seen = std::max(glyph.left, track.left());
        switch (side) {
        case Side::Right: return glyph.outerRight() + fromGlyph;
        case Side::Left: return glyph.outerLeft() - fromGlyph;
        case Side::Over: return glyph.left + (glyph.right - glyph.left) * faintShare;
        case Side::Within: return seen + shownBeside;
        case Side::Along: return glyph.isCluster() ? seen + pillWidth(glyph.marks.size()) : seen;
        }
        Q_UNREACHABLE_RETURN(0);
    }

    /// Who may write on its own bar.
    static const void* writer(const Glyph& glyph, Side side)
    {
        return side == Side::Within || side == Side::Over ? &glyph : nullptr;
    }

    bool hasAnyRoom(const Glyph& glyph, Side side) const
    {
        // No cluster's words are shorter: they name one of its events and count or name the others.
        const double least = glyph.isCluster() ? 40 : 1;
        if (side == Side::Along) return roomAlong(glyph, shortestName).has_value();
        const double edge = edgeOf(glyph, side);
        return goesRight(side) ? board.isFree(edge, edge + least, writer(glyph, side))
                               : board.isFree(edge - least, edge, writer(glyph, side));
    }

    std::optional<double> roomFor(const LabelWords& words, const Glyph& glyph, Side side) const
    {
        const double width = widthOf(words);
        if (side == Side::Along) return roomAlong(glyph, width);
        const double edge = edgeOf(glyph, side);
        const double left = goesRight(side) ? edge : edge - width;
        if (left < track.left() + fromGlyph || left + width > track.right() - fromGlyph) return {};
        const double seen = std::min(glyph.right, track.right()) - std::max(glyph.left, track.left());
        if (side == Side::Within && width > seen * mostWithin) return {};
        if (!board.isFree(left, left + width, writer(glyph, side))) return {};
        return left;
    }

    /// Where a name so wide begins beside a span's rail, or behind it where the rail is short.
    std::optional<double> roomAlong(const Glyph& glyph, double width) const
    {
        const double edge = edgeOf(glyph, Side::Along), room = leaderRoom + width + behindSpan;
        const double end = std::max(std::min(glyph.right, track.right()), edge + room);
        const auto place = board.firstFree(room, edge, std::min(end, track.right()));
        return place ? std::optional(*place + leaderRoom) : std::nullopt;
    }

    /// From a span's name to its rail.
    void drawLeader(const Glyph& glyph, double nameLeft)
    {
        constexpr double fromName = 7;
        const double x = nameLeft - fromName, middle = track.center().y();
        const QRectF rail = railRect(request.layout(), lane, glyph.rail);
        const Stroke stroke{lookOf(request, glyph.first()).colour, 1.4, {}};
        drawing.line({x, middle}, {x, rail.center().y()}, stroke);
        drawing.line({x, middle}, {x + fromName - 4, middle}, stroke);
    }

    void write(const LabelWords& words, double left)
    {
        board.take(left - betweenLabels, left + widthOf(words) + betweenLabels);
        const double baseline = track.center().y() + 4;
        const Palette& palette = request.palette();
        // Grid lines, stems and the hatched ground pass under it; the rails above and below it stay in sight.
        const QRectF ground(left - 3, track.top() + 4.6, widthOf(words) + 6, track.height() - 9.4);
        drawing.box(ground, solid(palette.bg), {}, 3);
        if (!words.date.isEmpty()) {
            drawing.text(words.date, {left, baseline}, dateFont(), palette.ink3);
            left += textWidth(words.date, dateFont()) + betweenTones;
        }
        drawing.text(words.name, {left, baseline}, nameFont(), palette.ink);
    }

    Drawing& drawing;
    const TimelineRequest& request;
    size_t lane;
    LaneBoard& board;
    QRectF track;
    bool selected = false;
};

}

void takeRoom(LaneBoard& board, const Glyph& glyph)
{
    if (glyph.hasBadge()) board.take(glyph.badgeLeft, glyph.badgeLeft + badgeWidth(glyph.marks.size()));
    if (glyph.isLow) return; // it lies below its lane's writing
    board.take(glyph.outerLeft() - 2, glyph.outerRight() + 2, &glyph);
}

void drawLabels(Drawing& drawing, const TimelineRequest& request, size_t lane, const LaneGlyphs& glyphs,
                LaneBoard& board, std::vector<TimelineMark>& marks)
{
    struct Turn {
        const Glyph* glyph;
        const LaneMark* chief;
        int rank;
    };
    constexpr int first = std::numeric_limits<int>::max();
    std::vector<Turn> turns;
    for (const auto* row : {&glyphs.marks, &glyphs.spans[0], &glyphs.spans[1]})
        for (const Glyph& glyph : *row) {
            const LaneMark& chief = request.index.lanes()[lane].chiefOf(glyph.marks);
            turns.push_back({&glyph, &chief, holdsSelected(request, glyph.marks) ? first : chief.importance});
        }
    std::ranges::stable_sort(turns, std::ranges::greater(), &Turn::rank);
    LabelPlacer placer(drawing, request, lane, board);
    for (const Turn& turn : turns) {
        const QRectF label = placer.place(*turn.glyph, *turn.chief);
        if (label.isEmpty() || !turn.glyph->isSpan()) continue;
        const auto own = std::ranges::find(marks, turn.glyph->marks.data(),
                                           [](const TimelineMark& mark) { return mark.marks.data(); });
        if (own != marks.end()) own->name |= label;
    }
}

}
