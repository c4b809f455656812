#include "ui/briefing/blocks/comparison.h"
#include "ui/briefing/blocks/framed_map.h"

namespace atlas::page {

namespace {

/// The later day with the events alone that the page lists.
Moment withListedEvents(Moment moment, const QHash<EventId, int>& numbers)
{
    std::erase_if(moment.events, [&](const EventOnDay& event) {
        return !numbers.contains(event.state->event->id);
    });
    return moment;
}

}

Flow differencesMap(const View& view, const Comparison& comparison, const ComparedEvents& events, Span span,
                    double height)
{
    QHash<EventId, int> numbers;
    for (const auto* list : {&events.between, &events.announced})
        for (const NumberedEvent& event : *list) numbers.insert(event.event.state->event->id, event.number);
    const Moment moment = withListedEvents(comparison.after, numbers);
    return framedMap(view, {.moment = moment, .numbers = numbers, .comparison = &comparison},
                     differencesKey(view, comparison), span, height);
}

}
