#include "ui/map/overlay_frame.h"

#include "model/geo/country_names.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_overlay.h"
#include "ui/map/place_label.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double linkEndRadius = 5; // the room that the end of a link needs
constexpr double tooSmallToSee = 4; // pixels
// How much larger than at home the map must be for countries without a status, and for capitals.
constexpr double contextZoom = 1.35;
constexpr double placeNameZoom = 0.55; // and for names of places, so that further out states get the room
constexpr double capitalZoom = 1.8;
constexpr double capitalSide = 60; // pixels that a country needs to show its capital
constexpr double contextSide = 24; // and one without a status, its name

/// Finds room in one frame.
class FramePlanner
{
public:
    FramePlanner(OverlayFrame& planned, const OverlayRequest& asked, const MapStyle& mapStyle)
        : frame(planned), request(asked), style(mapStyle), isInset(!planned.rect.isEmpty()),
          plane(planned.view, planned.corner), rules(LabelRules::forWindow(asked.fontScale)),
          board(asked.boundaries, land(), mapStyle, plane, isInset ? planned.rect : asked.clear)
    {
        const QRectF& covered = isInset ? asked.inset.title : asked.inset.rect;
        if (!covered.isEmpty()) board.take(covered);
        if (!isInset)
            for (const QRectF& box : asked.taken) board.take(box);
        // Another size is another map.
        if (asked.before && asked.before->planned().size == asked.view.size)
            before = asked.before->labelsOf(isInset);
        if (!isInset) homeSize = fitted(extents::europe, asked.clear.size()).worldSize;
    }

    void addPlaces()
    {
        frame.places = mapPlaces(request.moment, request.language, request.selectedEvent);
        const bool numbered = hasSeveralEvents(frame.places);
        for (const MapPlace& place : frame.places) {
            const QPointF at = frame.toPicture(place.position, frame.view);
            board.take(squareAround(at, placeRadius(place, request.look)));
            const auto number = placeNumber(place, style.palette(), rules.number);
            if (number && numbered) board.take(letterBox(*number).translated(at));
            for (const QPointF fanned : fanOf(place, request.look))
                board.take(squareAround(at + fanned, fanRadius));
        }
        for (const MapPlace& place : frame.places) {
            if (!place.selected && frame.view.worldSize < homeSize * placeNameZoom) continue;
            addName({place.name, place.position, placeRadius(place, request.look),
                     place.selected ? rules.country : rules.place});
        }
    }

    void addStates()
    {
        const std::vector<const ActorState*> states = statesMeant();
        const auto statusOf = [](const ActorState* of) { return of->status; };
        std::vector<CountryName> names;
        for (const ActorState* state : states) {
            const Country* country = shownCountry(*state);
            if (!country) continue;
            const bool isSelected = country->id == request.selectedActor;
            const QString name = nameOf(*state->actor);
            const bool isSole = std::ranges::count(states, state->status, statusOf) == 1;
            const int importance = isSelected ? chosen
                                              : style.of(country->id).rank + (isSole ? soleBonus : 0);
            if (sideOf(*country, plane) < tooSmallToSee) addSmallState(*country, name, isSelected);
            else names.push_back({country->id, name, importance, false, isSole});
        }
        addNames(std::move(names));
    }

    void addCapitals()
    {
        if (isInset || frame.view.worldSize < homeSize * capitalZoom) return;
        for (const ActorState* state : request.moment.actors) {
            const Country* country = shownCountry(*state);
            if (!country || sideOf(*country, plane) < capitalSide) continue;
            const auto capital = std::ranges::find(request.capitals, country->id, &Capital::country);
            if (capital == request.capitals.end() || !capital->name.has(request.language)) continue;
            const QRectF box = squareAround(frame.toPicture(capital->position, frame.view), capitalRadius);
            if (!board.isFree(box)) continue;
            const bool named = addName(
                {capital->name.in(request.language), capital->position, capitalRadius, rules.capital});
            if (!named) continue;
            board.take(box);
            frame.marks.push_back({capital->position, capitalRadius, capitalShapes(style.palette()), {}});
        }
    }

    void addContext()
    {
        if (isInset || frame.view.worldSize < homeSize * contextZoom) return;
        std::vector<CountryName> names;
        for (const Country& country : request.boundaries.countries()) {
            if (!style.of(country.id).isLand() || hasStatus(country.id)) continue;
            if (sideOf(country, plane) < contextSide || board.outlineOf(country.id).empty()) continue;
            const Actor* actor = request.history.dossier().actor(country.id);
            names.push_back({country.id,
                             actor ? actor->name.in(request.language)
                                   : countryName(country.id.text(), request.language),
                             0, true, false});
        }
        addNames(std::move(names));
    }

    void addLinkEnds(std::span<const MapLink> links)
    {
        for (const MapLink& link : links)
            if (const auto spot = freeSpot(link.state, linkEndRadius, board))
                frame.linkEnds.insert(link.state, *spot);
    }

private:
    static constexpr int chosen = 1000; // more important than any status
    static constexpr int soleBonus = 500; // who alone shows what a status of the key means

    const Boundaries& land() const
    {
        const Boundaries* coarser = isInset ? request.inset.land : request.land;
        return coarser ? *coarser : request.boundaries;
    }

    /// Those with a status, of a comparison on either side.
    std::vector<const ActorState*> statesMeant() const
    {
        std::vector<const ActorState*> states = request.moment.actors;
        if (!request.comparison) return states;
        for (const ActorState* state : request.comparison->before.actors)
            if (!request.moment.actor(state->actor->id)) states.push_back(state);
        return states;
    }

    bool hasStatus(const ActorId& state) const
    {
        return request.moment.actor(state)
               || (request.comparison && request.comparison->before.actor(state));
    }

    /// Its name; on a map of differences "+ Sweden".
    QString nameOf(const Actor& actor) const
    {
        const QString& name = actor.name.in(request.language);
        const ComparedActor* compared = request.comparison ? request.comparison->actor(actor.id) : nullptr;
        return compared ? differenceGlyph(compared->difference) + QChar::Nbsp + name : name;
    }

    /// A state on the map that the key has not switched off.
    const Country* shownCountry(const ActorState& state) const
    {
        if (state.actor->kind != ActorKind::State) return nullptr;
        if (request.comparison) {
            const ComparedActor* compared = request.comparison->actor(state.actor->id);
            const bool hidden = compared && request.isDifferenceHidden
                                && request.isDifferenceHidden(compared->difference);
            return hidden ? nullptr : request.boundaries.country(state.actor->id);
        }
        const bool possible = state.certainty == Certainty::Possible;
        if (request.isHidden && request.isHidden(state.status->id, possible)) return nullptr;
        return request.boundaries.country(state.actor->id);
    }

    void addSmallState(const Country& country, const QString& name, bool isSelected)
    {
        const QRectF box = squareAround(frame.toPicture(country.labelPoint, frame.view), smallStateRadius);
        auto shapes = smallStateShapes(style.of(country.id), style.palette(), isSelected);
        frame.marks.push_back({country.labelPoint, smallStateRadius, std::move(shapes), country.id});
        board.take(box);
        if (addName({name, country.labelPoint, smallStateRadius, rules.smallCountry}))
            frame.labels.back().country = country.id;
    }

    bool addName(const PlaceName& name)
    {
        auto label = placeNameBeside(name, board, rules.halo, before);
        if (!label) return false;
        frame.labels.push_back(std::move(*label));
        return true;
    }

    void addNames(std::vector<CountryName> names)
    {
        std::ranges::move(placeCountryNames(std::move(names), board, rules, before),
                          std::back_inserter(frame.labels));
    }

    OverlayFrame& frame;
    const OverlayRequest& request;
    const MapStyle& style;
    bool isInset;
    MercatorPlane plane;
    LabelRules rules;
    LabelBoard board;
    std::span<const PlacedLabel> before;
    double homeSize = 0; ///< of the world in the home view
};

}

void planFrame(OverlayFrame& frame, const OverlayRequest& request, const MapStyle& style,
               std::span<const MapLink> links)
{
    FramePlanner planner(frame, request, style);
    planner.addPlaces();
    planner.addStates();
    planner.addCapitals();
    planner.addContext();
    planner.addLinkEnds(links);
}

}
