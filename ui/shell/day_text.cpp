#include "ui/shell/day_text.h"

#include "model/time/language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

std::optional<int> monthFromName(const QString& typed)
{
    if (typed.size() < 3) return std::nullopt;
    std::optional<int> found;
    for (const Language language : allLanguages) {
        const QLocale locale = localeOf(language);
        for (int month = 1; month <= 12; ++month) {
            const bool named = locale.monthName(month).startsWith(typed, Qt::CaseInsensitive)
                            || locale.standaloneMonthName(month).startsWith(typed, Qt::CaseInsensitive);
            if (!named) continue;
            // « jui » is both juin and juillet.
            if (found && *found != month) return std::nullopt;
            found = month;
        }
    }
    return found;
}

}

std::optional<Day> dayFromText(QStringView text)
{
    const QString typed = text.toString().simplified();
    if (const auto iso = Day::fromIso(typed)) return iso;

    static const QRegularExpression numbers(uR"(^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$)"_s);
    if (const auto match = numbers.match(typed); match.hasMatch())
        return Day::fromCalendar(
            {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()});

    static const QRegularExpression words(uR"(^(\d{1,2})(?:er)? (\p{L}+)\.? (\d{4})$)"_s);
    if (const auto match = words.match(typed); match.hasMatch())
        if (const auto month = monthFromName(match.captured(2)))
            return Day::fromCalendar({match.captured(3).toInt(), *month, match.captured(1).toInt()});
    return std::nullopt;
}

}
