#include "ui/briefing/series/series_parts.h"

#include "ui/briefing/wording/events.h"

#include <algorithm>
#include <set>
#include <utility>

namespace atlas::page {

namespace {

/// What is known on the day of the view, sorted into pages and what has none.
void addEvents(Series& series, const View& view)
{
    for (const NumberedEvent& numbered : numberedEvents(view)) {
        const EventState& state = *numbered.event.state;
        if (!state.when) {
            series.leftOut.undated.push_back(&state);
            continue;
        }
        const Day day = pageDayOf(state, series.to);
        if (numbered.event.ahead) series.leftOut.later.push_back(&state);
        else if (day < series.from) series.leftOut.earlier.push_back(&state);
        else series.parts.push_back({.day = day, .event = &state, .month = {}});
    }
    std::ranges::stable_sort(series.parts, {}, &SeriesPart::day);
}

/// The months in which a status may begin or end, as the lens's sources bound that.
void addMonthsOfClaims(std::set<CalendarDate>& months, const Series& series, const View& view)
{
    const auto add = [&](std::optional<Day> day) {
        if (day && *day >= series.from && *day <= series.to) months.insert(monthOf(*day));
    };
    for (const StatusClaim& claim : view.dossier.statusClaims) {
        if (!claim.span) continue;
        for (const DayBounds& bounds : {claim.span->start(), claim.span->end()}) {
            add(bounds.earliest);
            add(bounds.latest);
            if (bounds.latest) add(*bounds.latest + 1); // the first day without it
        }
    }
}

void addMonths(Series& series, const View& view)
{
    std::set<CalendarDate> withEvents;
    for (const SeriesPart& part : std::exchange(series.parts, {})) withEvents.insert(monthOf(part.day));
    std::set<CalendarDate> months = withEvents;
    addMonthsOfClaims(months, series, view);

    CalendarDate next = monthOf(series.from);
    const auto skipTo = [&](const CalendarDate& month) {
        if (next < month) series.quietMonths.push_back({next, monthOf(*Day::fromCalendar(month) - 1)});
        next = nextMonth(month);
    };
    for (const CalendarDate& month : months) {
        const Day before = std::max(*Day::fromCalendar(month), series.from) - 1;
        const Day end = lastDayOf(month, series.to);
        if (!withEvents.contains(month) && view.history.changesBetween(before, end).actors.empty()) continue;
        skipTo(month);
        series.parts.push_back({.day = end, .month = month});
    }
    skipTo(nextMonth(monthOf(series.to)));
}

/// Members by name, then those of other positions, each in the dossier's order.
void addCountries(Series& series, const View& view)
{
    const auto add = [&](const ActorState* state) {
        if (state->actor->kind == ActorKind::Person || isContext(*state->status)) return;
        series.parts.push_back({.day = view.day, .month = {}, .country = state->actor});
    };
    for (const ActorState* state : view.memberStates()) add(state);
    for (const Status& status : view.dossier.statuses)
        for (const ActorState* state : view.moment.actors)
            if (state->status == &status && &status != view.dossier.countedStatus()) add(state);
}

}

Day pageDayOf(const EventState& event, Day to)
{
    const Edtf& when = event.when->value;
    const std::optional<Day> begun = when.start().latest;
    return std::min(begun ? *begun : when.bounds().latest.value_or(to), to);
}

CalendarDate monthOf(Day day)
{
    CalendarDate month = day.calendar();
    month.day = 1;
    return month;
}

CalendarDate nextMonth(const CalendarDate& month)
{
    const bool last = month.month == 12;
    return {.year = last ? month.year + 1 : month.year, .month = last ? 1 : month.month + 1, .day = 1};
}

Day lastDayOf(const CalendarDate& month, Day to)
{
    return std::min(*Day::fromCalendar(nextMonth(month)) - 1, to);
}

Series seriesOf(const View& view)
{
    Series series{.of = view.request.plan.seriesOf,
                  .from = view.request.session.compareDay.value_or(view.history.extent().first),
                  .to = view.day,
                  .parts = {},
                  .leftOut = {},
                  .quietMonths = {}};
    if (series.of == SeriesOf::Country) {
        addCountries(series, view);
        return series;
    }
    addEvents(series, view);
    if (series.of == SeriesOf::Month && series.from <= series.to) addMonths(series, view);
    return series;
}

}
