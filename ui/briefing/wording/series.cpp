#include "ui/briefing/wording/series.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

QString countWords(const View& view, const Series& series)
{
    const int count = int(series.parts.size());
    switch (series.of) {
    case SeriesOf::Event: return phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "%n events"), count);
    case SeriesOf::Month:
        return phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "%n months with events or changes"),
                      count);
    case SeriesOf::Country: break;
    }
    return phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "%n states and organisations"), count);
}

}

QString seriesKind(const View& view, SeriesOf of)
{
    const auto words = [of] {
        switch (of) {
        case SeriesOf::Event: return QT_TRANSLATE_NOOP("Phrases", "One page for each event");
        case SeriesOf::Month: return QT_TRANSLATE_NOOP("Phrases", "One page for each month");
        case SeriesOf::Country: break;
        }
        return QT_TRANSLATE_NOOP("Phrases", "One page for each country");
    };
    return phrase(view.language, words());
}

QString seriesRange(const View& view, const Series& series)
{
    const QString to = formatDay(series.to, view.language);
    if (series.of == SeriesOf::Country)
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "As of %1: %2."))
            .arg(to, countWords(view, series));
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "From %1 to %2: %3."))
        .arg(formatDay(series.from, view.language), to, countWords(view, series));
}

QString emptySeries(const View& view, const Series& series)
{
    const char* nobody =
        QT_TRANSLATE_NOOP("Phrases", "Nobody has a position on %1: there is no page to make.");
    const char* backwards =
        QT_TRANSLATE_NOOP("Phrases", "The series would begin on %1 and end before that, on %2.");
    const char* quiet =
        QT_TRANSLATE_NOOP("Phrases", "Nothing happened from %1 to %2: there is no page to make.");
    const QString to = formatDay(series.to, view.language);
    if (series.of == SeriesOf::Country) return phrase(view.language, nobody).arg(to);
    return phrase(view.language, series.from > series.to ? backwards : quiet)
        .arg(formatDay(series.from, view.language), to);
}

QString placeInSeries(const View& view, SeriesOf of, size_t number, size_t count)
{
    const char* words = of == SeriesOf::Event ? QT_TRANSLATE_NOOP("Phrases", "Event %1 of %2")
                                              : QT_TRANSLATE_NOOP("Phrases", "Month %1 of %2");
    return phrase(view.language, words).arg(number).arg(count);
}

QString titleOf(const View& view, const SeriesPart& part)
{
    if (part.event) return view.in(part.event->event->title);
    if (part.country) return view.in(part.country->name);
    return monthsWords(view, *part.month, *part.month, DateStyle::Long);
}

QString monthsWords(const View& view, const CalendarDate& first, const CalendarDate& last, DateStyle style)
{
    const auto words = [&](const CalendarDate& month) {
        return formatMonth(month.year, month.month, view.language, style);
    };
    const QString text = first == last ? words(first) : words(first) + u" – "_s + words(last);
    return localeOf(view.language).toUpper(text.left(1)) + text.mid(1);
}

}
