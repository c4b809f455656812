#include "model/items/chart_content.h"

#include "model/items/attendance.h"
#include "model/items/period_counts.h"
#include "model/items/shown_days.h"
#include "model/items/status_words.h"
#include "model/items/unsourced.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas {

namespace {

QList<MemberStep> memberSteps(const History& history, Language language)
{
    QList<MemberStep> steps;
    const Status* counted = history.dossier().countedStatus();
    if (!counted) return steps;
    const bool unsourced = restsOnNothing(*counted, history.dossier());
    for (const History::Step& step : history.countOverTime(counted->id)) {
        if (steps.isEmpty() && step.count.total() == 0) continue; // before the first there is nobody
        steps.append({.from = int(step.from.sinceEpoch()), .certain = step.count.certain,
                      .possible = step.count.possible, .date = formatDay(step.from, language),
                      .words = withSourcing(statusCountWords(*counted, step.count, language), unsourced,
                                            language)});
    }
    return steps;
}

}

int ChartContent::within(int day) const
{
    return std::clamp(day, firstDay, lastDay);
}

int ChartContent::stepOn(int day) const
{
    return int(std::ranges::upper_bound(steps, day, {}, &MemberStep::from) - steps.begin()) - 1;
}

int ChartContent::drawnMeetingBy(int day) const
{
    return int(std::ranges::upper_bound(drawnDays, day) - drawnDays.begin()) - 1;
}

ChartContent chartContent(const History& history, Language language)
{
    const auto [first, last] = shownDays(history);
    ChartContent content;
    content.firstDay = int(first.sinceEpoch());
    content.lastDay = int(last.sinceEpoch());
    content.firstDate = formatDay(first, language, DateStyle::Short);
    content.lastDate = formatDay(last, language, DateStyle::Short);
    content.steps = memberSteps(history, language);
    const PeriodLength length = periodLengthFor(first, last);
    content.periodsTitle = periodsTitle(length, language);
    content.periodsNote = uncountedWords(history, language);
    content.periods = periodCounts(history, first, last, length, language);
    content.meetings = attendances(history, language);
    for (const Attendance& meeting : content.meetings)
        if (meeting.drawn) content.drawnDays.append(meeting.day);
    return content;
}

}
