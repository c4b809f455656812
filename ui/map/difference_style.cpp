#include "ui/map/difference_style.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// The design tokens of a comparison; print is as light.
struct Colours {
    QColor leftGround;
    QColor leftInk;
    QColor inBoth;
};

Colours coloursOf(Look look)
{
    if (look == Look::Dark) return {QColor(u"#2D211D"_s), QColor(u"#E0805F"_s), QColor(u"#415260"_s)};
    return {QColor(u"#FBF3EF"_s), QColor(u"#AF4526"_s), QColor(u"#A9BCC9"_s)};
}

double printScale(Look look)
{
    return look == Look::Print ? 0.85 : 1;
}

CountryStyle statusLook(const Status& status, bool possible, Look look)
{
    const QColor label = possible ? Palette::of(look).ink : toColour(lookOf(status, look).label);
    return {statusFill(status, possible, look), statusEdge(status, possible, look), label, 0};
}

CountryStyle confirmedLook(const Status& status, Look look)
{
    CountryStyle style = statusLook(status, false, look);
    if (style.fill.pattern == Pattern::Solid) {
        style.fill.pattern = Pattern::Dots;
        style.fill.ink = toColour(lookOf(status, look).label);
        style.fill.patternScale = printScale(look);
    }
    return style;
}

CountryStyle leftLook(Look look)
{
    constexpr double density = 2.0 / 3; // a line every 6 where the pattern has one every 9
    const Colours colours = coloursOf(look);
    return {{colours.leftGround, Pattern::Diagonal, colours.leftInk, density * printScale(look)},
            {colours.leftInk, 0.8, {}},
            Palette::of(look).ink,
            0};
}

CountryStyle inBothLook(bool possible, Look look)
{
    const Palette& palette = Palette::of(look);
    const QColor colour = coloursOf(look).inBoth;
    if (possible)
        return {{palette.bg, Pattern::Hatch, colour, printScale(look)},
                {palette.lineStrong, 1.1, {}},
                palette.ink,
                0};
    return {{colour, Pattern::Solid, {}, 1}, {palette.memberEdge, 0.8, {}}, palette.ink, 0};
}

/// The new status's own look in a strong edge; without one, plain land in that edge.
CountryStyle changedLook(const Status* status, bool possible, Look look)
{
    const Palette& palette = Palette::of(look);
    CountryStyle style =
        status ? statusLook(*status, possible, look)
               : CountryStyle{{palette.land, Pattern::Solid, {}, 1}, {}, palette.ink, 0};
    style.edge = {palette.ink, 1.4, {}};
    return style;
}

CountryStyle lookWithoutRank(Difference difference, const Status* status, bool possible, Look look)
{
    switch (difference) {
    case Difference::Joined:
    case Difference::PossiblyJoined:
        if (status) return statusLook(*status, difference == Difference::PossiblyJoined, look);
        break;
    case Difference::Left: return leftLook(look);
    case Difference::Confirmed:
        if (status) return confirmedLook(*status, look);
        break;
    case Difference::InBoth: return inBothLook(possible, look);
    case Difference::Status: break;
    }
    return changedLook(status, possible, look);
}

/// Of two neighbours the higher's edge is drawn: what left, then what joined, then what stayed; a change of
/// status is told by its edge.
int rankOf(Difference difference)
{
    switch (difference) {
    case Difference::Left: return 1;
    case Difference::PossiblyJoined: return 2;
    case Difference::Joined: return 3;
    case Difference::Confirmed: return 4;
    case Difference::InBoth: return 5;
    case Difference::Status: break;
    }
    return 6;
}

}

CountryStyle differenceLook(Difference difference, const Status* status, bool possible, Look look)
{
    CountryStyle style = lookWithoutRank(difference, status, possible, look);
    style.rank = rankOf(difference);
    return style;
}

MapStyle differenceStyle(const Comparison& comparison, Look look, const IsDifferenceHidden& isHidden)
{
    const CountryStyle land = MapStyle(look, {}).land();
    QHash<ActorId, CountryStyle> countries;
    for (const ComparedActor& each : comparison.actors) {
        if (each.actor->kind != ActorKind::State) continue;
        const Status* status = each.after ? each.after->status : nullptr;
        CountryStyle style = differenceLook(each.difference, status, each.isPossible(), look);
        if (isHidden && isHidden(each.difference)) {
            style.fill = land.fill;
            style.edge = {Palette::of(look).lineStrong, 0.8, {}};
            style.label = land.label;
        }
        countries.insert(each.actor->id, style);
    }
    return MapStyle(look, std::move(countries));
}

}
