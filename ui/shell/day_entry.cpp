#include "ui/shell/day_entry.h"

#include "model/time/format.h"
#include "ui/shell/day_text.h"

using namespace Qt::StringLiterals;

namespace atlas {

void DayEntry::setText(const QString& text)
{
    if (typed == text) return;
    typed = text;
    emit changed();
}

void DayEntry::setLanguageCode(const QString& code)
{
    const auto wanted = languageFromCode(code);
    if (!wanted || language == *wanted) return;
    language = *wanted;
    emit changed();
}

bool DayEntry::isValid() const
{
    return dayFromText(typed).has_value();
}

int DayEntry::day() const
{
    return int(dayFromText(typed).value_or(Day()).sinceEpoch());
}

QString DayEntry::reading() const
{
    const auto day = dayFromText(typed);
    return day ? u"%1, %2"_s.arg(formatWeekday(*day, language), formatDay(*day, language)) : QString();
}

}
