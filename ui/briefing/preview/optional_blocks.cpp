#include "optional_blocks.h"

#include <QtTranslation>

#include <array>

namespace atlas {

namespace {

constexpr OptionalBlock members{&BriefingBlocks::members,
                                QT_TRANSLATE_NOOP("atlas::BriefingOptions", "Members table")};
constexpr OptionalBlock themes{&BriefingBlocks::themes,
                               QT_TRANSLATE_NOOP("atlas::BriefingOptions", "Themes")};
constexpr OptionalBlock events{&BriefingBlocks::events,
                               QT_TRANSLATE_NOOP("atlas::BriefingOptions", "Events")};
constexpr OptionalBlock between{
    &BriefingBlocks::events,
    QT_TRANSLATE_NOOP("atlas::BriefingOptions", "What happened between the two dates")};
constexpr OptionalBlock inBoth{&BriefingBlocks::members,
                               QT_TRANSLATE_NOOP("atlas::BriefingOptions", "Members on both dates")};
constexpr OptionalBlock changes{&BriefingBlocks::changes,
                                QT_TRANSLATE_NOOP("atlas::BriefingOptions", "Changes since the last event")};
constexpr OptionalBlock voices{
    &BriefingBlocks::voices,
    QT_TRANSLATE_NOOP("atlas::BriefingOptions", "Ambiguous and adverse positions")};
constexpr OptionalBlock quotes{&BriefingBlocks::voices,
                               QT_TRANSLATE_NOOP("atlas::BriefingOptions", "Quotes")};
constexpr OptionalBlock sources{&BriefingBlocks::sources,
                                QT_TRANSLATE_NOOP("atlas::BriefingOptions", "Sources")};

constexpr OptionalBlock sinceThen{
    &BriefingBlocks::changes,
    QT_TRANSLATE_NOOP("atlas::BriefingOptions", "What changed since the page before")};

constexpr std::array pageBlocks{members, themes, events, changes, voices, sources};
constexpr std::array countryBlocks{events, quotes, sources};
constexpr std::array changesBlocks{inBoth, between, sources};
constexpr std::array eventPageBlocks{sinceThen, quotes, members, sources};
constexpr std::array monthPageBlocks{events, sinceThen, members, sources};

}

std::span<const OptionalBlock> optionalBlocks(const BriefingPlan& plan)
{
    switch (plan.kind) {
    case Template::Page: return pageBlocks;
    case Template::Country: return countryBlocks;
    case Template::Changes: return changesBlocks;
    case Template::Series: break;
    }
    switch (plan.seriesOf) {
    case SeriesOf::Event: return eventPageBlocks;
    case SeriesOf::Month: return monthPageBlocks;
    case SeriesOf::Country: return countryBlocks;
    }
    return {};
}

}
