#pragma once

#include <QLatin1StringView>

#include <array>

namespace atlas {

/// A column of TimelineJS's spreadsheet, and where its JSON has the same: a member of the event, or of an
/// object in it. https://timeline.knightlab.com/docs/json-format.html
struct TimelineColumn {
    QLatin1StringView name;
    QLatin1StringView object; ///< empty: the event itself
    QLatin1StringView member;
    bool isHtml = false;
    bool isNumber = false;
};

inline constexpr std::array timelineColumns{
    TimelineColumn{QLatin1StringView("Year"), QLatin1StringView("start_date"), QLatin1StringView("year"),
                   false, true},
    TimelineColumn{QLatin1StringView("Month"), QLatin1StringView("start_date"), QLatin1StringView("month"),
                   false, true},
    TimelineColumn{QLatin1StringView("Day"), QLatin1StringView("start_date"), QLatin1StringView("day"), false,
                   true},
    TimelineColumn{QLatin1StringView("End Year"), QLatin1StringView("end_date"), QLatin1StringView("year"),
                   false, true},
    TimelineColumn{QLatin1StringView("End Month"), QLatin1StringView("end_date"), QLatin1StringView("month"),
                   false, true},
    TimelineColumn{QLatin1StringView("End Day"), QLatin1StringView("end_date"), QLatin1StringView("day"),
                   false, true},
    TimelineColumn{QLatin1StringView("Display Date"), QLatin1StringView(), QLatin1StringView("display_date")},
    TimelineColumn{QLatin1StringView("Headline"), QLatin1StringView("text"), QLatin1StringView("headline"),
                   true},
    TimelineColumn{QLatin1StringView("Text"), QLatin1StringView("text"), QLatin1StringView("text"), true},
    TimelineColumn{QLatin1StringView("Media"), QLatin1StringView("media"), QLatin1StringView("url")},
    TimelineColumn{QLatin1StringView("Media Credit"), QLatin1StringView("media"), QLatin1StringView("credit"),
                   true},
    TimelineColumn{QLatin1StringView("Media Caption"), QLatin1StringView("media"),
                   QLatin1StringView("caption"), true},
    TimelineColumn{QLatin1StringView("Media Thumbnail"), QLatin1StringView("media"),
                   QLatin1StringView("thumbnail")},
    TimelineColumn{QLatin1StringView("Type"), QLatin1StringView(), QLatin1StringView("type")},
    TimelineColumn{QLatin1StringView("Group"), QLatin1StringView(), QLatin1StringView("group")},
    TimelineColumn{QLatin1StringView("Background"), QLatin1StringView("background"),
                   QLatin1StringView("url")},
};

/// The times of day, which the JSON has in parts.
inline constexpr QLatin1StringView timelineTime("Time");
inline constexpr QLatin1StringView timelineEndTime("End Time");
/// The member of an event that holds our columns which TimelineJS knows nothing of, each by its name. It
/// ignores what it does not know.
inline constexpr QLatin1StringView ownTimelineMember("coalition_atlas");

}
