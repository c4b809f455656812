#include "ui/map/states_off_map.h"

#include "ui/map/country_label.h"
#include "ui/map/label_sites.h"
#include "ui/map/page_frame.h"
#include "ui/map/page_inset.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

std::vector<const Actor*> statesMeant(const PageMapRequest& request)
{
    std::vector<const Actor*> states;
    const auto add = [&](const Actor* actor) {
        if (actor && actor->kind == ActorKind::State && !std::ranges::contains(states, actor))
            states.push_back(actor);
    };
    const auto addAll = [&](const Moment& moment) {
        for (const ActorState* state : moment.actors)
            if (state->status->id != StatusId(u"context"_s)) add(state->actor);
    };
    add(request.history.dossier().actor(request.selected));
    if (request.comparison) addAll(request.comparison->before);
    addAll(request.moment);
    return states;
}

/// Whether enough of a state can be seen to know it.
bool isSeen(const Country& country, const PageLand::Frame& frame, std::span<const QRectF> covered)
{
    constexpr double least = 0.05; // of its land
    const auto isOpen = [&](QPointF point) {
        return frame.made.rect.contains(point)
               && std::ranges::none_of(covered, [&](const QRectF& area) { return area.contains(point); });
    };
    const std::optional<QPointF> middle = frame.plane.toPicture(country.labelPoint);
    if (middle && isOpen(*middle)) return true;
    const auto outline = frame.ground.outlines.find(country.id);
    if (outline == frame.ground.outlines.end()) return false;
    const std::optional<QPointF> inSight = middleOfLand(outline->second, frame.labelRoom);
    const double side = sideOf(country, frame.plane);
    return inSight && isOpen(*inSight) && areaOfLand(outline->second, frame.labelRoom) >= least * side * side;
}

}

std::vector<const Actor*> statesOffMap(const PageMapRequest& request)
{
    const Boundaries& boundaries = request.land.boundaries();
    const std::optional<PageFrame> inset = insetFrame(request);
    const std::vector<QRectF> covered = coveredBy(request, inset.has_value());
    const PageLand::Frame& main = request.land.in(mainFrame(request, covered));
    const PageLand::Frame* second = inset ? &request.land.in(*inset) : nullptr;
    std::vector<const Actor*> missing = statesMeant(request);
    std::erase_if(missing, [&](const Actor* actor) {
        const Country* country = boundaries.country(actor->id);
        return country && (isSeen(*country, main, covered) || (second && isSeen(*country, *second, {})));
    });
    return missing;
}

}
