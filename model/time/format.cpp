#include "model/time/format.h"

#include "model/time/date_body.h"
#include "model/time/date_notes.h"
#include "model/time/date_words.h"

namespace atlas {

QString formatDay(Day day, Language language, DateStyle style)
{
    return dayBody(day.calendar(), language, style, Parts::All);
}

QString formatWeekday(Day day, Language language)
{
    return localeOf(language).standaloneDayName(day.weekday());
}

QString formatMonth(qint64 year, int month, Language language, DateStyle style)
{
    return monthBody(year, month, language, style, Parts::All, Setting::Alone);
}

QString formatEdtfDate(const EdtfDate& date, Language language, DateStyle style, Gaps gaps)
{
    const Setting setting = isApproximate(date) ? Setting::AfterPreposition : Setting::Alone;
    const QString body = dateBody(date, language, style, Parts::All, setting);
    return withNotes(isApproximate(date) ? dateWords(language).about.arg(body) : body,
                     dateNotes(date, language, gaps, Within::Nothing));
}

}
