#include "ui/timeline/picture/label_words.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// A dossier of little more than a year need not say which.
constexpr double yearIsPlain = 400;
constexpr size_t mostNames = 3;

DateStyle dayStyle(const TimelineRequest& request)
{
    return request.index.whole().length() <= yearIsPlain ? DateStyle::DayMonth : DateStyle::Short;
}

DateStyle styleOf(const TimelineRequest& request, const EventState& state)
{
    const bool toTheDay = !state.when || !state.when->value.first().date
        || state.when->value.first().date->precision() == Precision::Day;
    if (!toTheDay) return DateStyle::Long;
    return dayStyle(request);
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// One end of an event's time as its source states it; empty where none does.
QString endInWords(const TimelineRequest& request, const EventState& state,
                   const Edtf::End& (Edtf::*end)() const)
{
    if (!state.when) return {};
    const std::optional<EdtfDate>& date = (state.when->value.*end)().date;
    return date ? formatEdtfDate(*date, request.language, styleOf(request, state), Gaps::Silent) : QString();
}

/// "About 31 Dec – 6 Jan". Empty where an event in it has no date, for no range says that.
QString clusterDates(const TimelineRequest& request, const Lane& lane, const Glyph& glyph)
{
    const auto stateOf = [&request](const LaneMark& mark) -> const EventState& {
        return request.index.state(mark);
    };
    if (lane.hasUndated(glyph.marks)) return {};
    const QString first = endInWords(request, stateOf(glyph.marks.front()), &Edtf::first);
    const QString last = endInWords(request, stateOf(glyph.marks.back()), &Edtf::last);
    if (first.isEmpty() || last.isEmpty()) return {};
    return capitalised(first == last ? first : first + u" – "_s + last);
}

std::vector<LabelWords> clusterWords(const TimelineRequest& request, const Lane& lane, const Glyph& glyph,
                                     const LaneMark& chief)
{
    const auto nameOf = [&](const LaneMark& mark) {
        return shortTitle(*request.index.state(mark).event, request.language);
    };
    QString date;
    if (glyph.isPill) date = clusterDates(request, lane, glyph);
    else if (!glyph.isSpan()) date = labelDate(request, request.index.state(chief));
    std::vector<LabelWords> words;
    if (glyph.marks.size() <= mostNames) {
        QStringList names;
        for (const LaneMark& mark : glyph.marks) names.append(nameOf(mark));
        words.push_back({date, names.join(u" · "_s)});
        words.push_back({{}, words.back().name});
    }
    const int others = int(glyph.marks.size()) - 1;
    const QString name = phrase(request.language, QT_TRANSLATE_N_NOOP("Phrases", "%1 and %n more"), others)
                             .arg(nameOf(chief));
    words.push_back({date, name});
    words.push_back({{}, name});
    return words;
}

}

namespace {

QString dateAndOccurrence(const TimelineRequest& request, const EventState& state)
{
    const QString time = capitalised(eventTime(state, request.language, styleOf(request, state)));
    switch (state.occurrence) {
    case Occurrence::Held: return time;
    case Occurrence::Announced:
        return time + u" · "_s + phrase(request.language, QT_TRANSLATE_NOOP("Phrases", "announced"));
    case Occurrence::Cancelled:
        return time + u" · "_s + phrase(request.language, QT_TRANSLATE_NOOP("Phrases", "cancelled"));
    }
    Q_UNREACHABLE_RETURN(time);
}

}

QString labelDate(const TimelineRequest& request, const EventState& state)
{
    return withSourcing(dateAndOccurrence(request, state), isUnsourced(state), request.language);
}

std::vector<LabelWords> labelWords(const TimelineRequest& request, const Lane& lane, const Glyph& glyph,
                                   const LaneMark& chief)
{
    if (glyph.isCluster()) return clusterWords(request, lane, glyph, chief);
    const EventState& state = request.index.state(glyph.first());
    const QString name = shortTitle(*state.event, request.language);
    const QString date = labelDate(request, state);
    std::vector<LabelWords> words;
    // A whole title where days are wide: there the axis says the date, and there is room.
    if (request.scale().dayWidth() > 60 && state.event->title.in(request.language) != name) {
        words.push_back({date, state.event->title.in(request.language)});
        words.push_back({{}, words.back().name});
    }
    words.push_back({date, name});
    words.push_back({{}, name});
    return words;
}

}
