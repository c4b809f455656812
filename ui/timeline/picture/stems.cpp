#include "ui/timeline/picture/stems.h"

#include <algorithm>
#include <map>

namespace atlas {

namespace {

constexpr double radius = 4.4;

GroupId groupOf(const ActorId& id, const Dossier& dossier)
{
    const Actor* actor = dossier.actor(id);
    if (!actor) return {};
    if (actor->group.isEmpty() && !actor->affiliation.isEmpty()) return groupOf(actor->affiliation, dossier);
    return actor->group;
}

/// The other lanes an event reaches, and whether all who are in such a lane took part remotely.
std::map<size_t, bool> lanesReached(const EventState& state, size_t own, const History& history)
{
    const Dossier& dossier = history.dossier();
    std::map<size_t, bool> remote;
    for (const Claim<Participation>& claim : state.event->participants) {
        if (!history.lens().believes(claim.citation, dossier) || claim.value.mode == Mode::Absent) continue;
        const auto group = dossier.groupIndex.find(groupOf(claim.value.actor, dossier));
        if (group == dossier.groupIndex.end() || size_t(*group) == own) continue;
        const bool isRemote = claim.value.mode == Mode::Remote;
        const auto [known, added] = remote.try_emplace(size_t(*group), isRemote);
        if (!added) known->second = known->second && isRemote;
    }
    return remote;
}

void drawHalf(Drawing& drawing, QPointF centre, const QColor& ground, const QColor& colour)
{
    drawing.dot(centre, radius, solid(ground), {colour, 1.4, {}});
    QPainterPath half;
    half.moveTo(centre.x(), centre.y() - radius);
    half.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 90, -180);
    half.closeSubpath();
    drawing.area(half, solid(colour));
}

void drawParticipant(Drawing& drawing, const TimelineRequest& request, size_t lane, QPointF centre,
                     bool remote)
{
    const Group* group = request.index.lanes()[lane].group();
    const QColor colour = groupColour(group, request.look);
    if (remote) drawHalf(drawing, centre, request.palette().bg, colour);
    else if (group && group->mark == Group::Mark::Square)
        drawing.box({centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}, solid(colour));
    else drawing.dot(centre, radius, solid(colour));
}

}

void drawStems(Drawing& drawing, const TimelineRequest& request, size_t lane, std::span<const Glyph> glyphs,
               std::span<LaneBoard> boards)
{
    if (request.index.grouping() != LaneGrouping::Group) return;
    const TimelineLayout& layout = request.layout();
    for (const Glyph& glyph : glyphs) {
        if (glyph.isCluster() || glyph.first().kind != MarkKind::Dot) continue;
        const auto reached = lanesReached(request.index.state(glyph.first()), lane, request.index.history());
        if (reached.empty()) continue;
        const double x = glyph.centre();
        const size_t top = std::min(lane, reached.begin()->first);
        const size_t bottom = std::max(lane, reached.rbegin()->first);
        const QColor colour = groupColour(request.index.lanes()[lane].group(), request.look);
        drawing.line({x, layout.laneMiddle(top)}, {x, layout.laneMiddle(bottom)}, {colour, 1.2, {}});
        for (const auto& [other, remote] : reached) {
            drawParticipant(drawing, request, other, {x, layout.laneMiddle(other)}, remote);
            boards[other].take(x - radius - 2, x + radius + 2);
        }
    }
}

}
