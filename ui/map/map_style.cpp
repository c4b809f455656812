#include "ui/map/map_style.h"

namespace atlas {

namespace {

/// The key's first status is drawn last; where it is certain, after where it is only possible.
int rankOf(const Dossier& dossier, const ActorState& state)
{
    const qsizetype order = dossier.statusIndex.value(state.status->id, 0);
    return int(dossier.statuses.size() - order) * 2 + (state.certainty == Certainty::Possible ? 0 : 1);
}

CountryStyle styleOf(const Dossier& dossier, const ActorState& state, Look look, const Palette& palette)
{
    const bool possible = state.certainty == Certainty::Possible;
    const Status& status = *state.status;
    CountryStyle style;
    style.fill = statusFill(status, possible, look);
    style.edge = statusEdge(status, possible, look);
    style.label = possible ? palette.ink : toColour(lookOf(status, look).label);
    style.rank = rankOf(dossier, state);
    return style;
}

}

MapStyle::MapStyle(Look look, QHash<ActorId, CountryStyle> countries)
    : colours(Palette::of(look)), styles(std::move(countries))
{
    const bool print = look == Look::Print;
    plain.fill.colour = colours.land;
    plain.edge = {colours.border, print ? 0.5 : 0.8, {}};
    plain.label = colours.ink2;
    shore = {colours.coast, print ? 0.9 : 1.5, {}};
}

MapStyle::MapStyle(const Dossier& dossier, const Moment& moment, Look look, const IsHidden& isHidden)
    : MapStyle(look, {})
{
    for (const ActorState* state : moment.actors) {
        if (state->actor->kind != ActorKind::State) continue;
        CountryStyle style = styleOf(dossier, *state, look, colours);
        if (isHidden && isHidden(state->status->id, state->certainty == Certainty::Possible)) {
            style.fill = plain.fill;
            style.edge = {toColour(lookOf(*state->status, look).ink), 0.8, {}};
            style.label = plain.label;
        }
        styles.insert(state->actor->id, style);
    }
}

const CountryStyle& MapStyle::of(const ActorId& country) const
{
    const auto found = styles.constFind(country);
    return found == styles.cend() ? plain : *found;
}

Stroke MapStyle::lineBetween(const CountryStyle& one, const CountryStyle& other, bool disputed) const
{
    // In neither side's colour: an edge of the one would melt into its fill, and take a side.
    if (disputed) return {colours.ink3, colours.look == Look::Print ? 0.7 : 1.1, {4, 2.5}};
    return one.rank >= other.rank ? one.edge : other.edge;
}

Stroke MapStyle::lineOf(const Boundaries& boundaries, const BoundaryLine& line) const
{
    const auto style = [&](int country) -> const CountryStyle& {
        return country < 0 ? plain : of(boundaries.countries()[size_t(country)].id);
    };
    return lineBetween(style(line.left), style(line.right), line.isDisputed());
}

}
