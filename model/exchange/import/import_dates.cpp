#include "model/exchange/import/import_dates.h"

#include "model/exchange/import/import_intervals.h"
#include "model/time/date_lexicon.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

using enum DateWordsProblem;
using Reading = std::expected<CellTime, DateWordsProblem>;

QString padded(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

Reading dated(const QString& year, int month, int day)
{
    const auto time = Edtf::parse(u"%1-%2-%3"_s.arg(year, padded(month), padded(day)));
    return time ? Reading(CellTime{*time}) : std::unexpected(NoSuchDate);
}

/// Two numbers and a year. With dots the day comes first wherever dates are written so.
Reading dayAndMonth(const QRegularExpressionMatch& match, bool monthFirst)
{
    const int first = match.captured(1).toInt(), second = match.captured(3).toInt();
    const QString year = match.captured(4);
    if (match.captured(2) == "."_L1 || first > 12) return dated(year, second, first);
    if (second > 12) return dated(year, first, second);
    auto read = monthFirst ? dated(year, first, second) : dated(year, second, first);
    if (read) read->eitherOrder = first != second;
    return read;
}

/// A spreadsheet's number of a day: 1 is 1 January 1900, and 1900 had a 29 February (Ecma-376, part 1, 18.17.4.1).
std::optional<CellTime> serialDay(const QString& text)
{
    static const QRegularExpression number(uR"(^(\d{5})(?:[.,](\d+))?$)"_s);
    const auto match = number.match(text);
    if (!match.hasMatch()) return {};
    constexpr qint64 first = 10'959, last = 73'050; // 1930-01-01 and 2099-12-31
    const qint64 days = match.captured(1).toInt();
    if (days < first || days > last) return {};
    const bool hasTime = match.captured(2).contains(QRegularExpression(u"[1-9]"_s));
    const Day zero = *Day::fromCalendar({1899, 12, 30});
    return CellTime{.time = Edtf::fromDay(zero + days), .serial = true, .timeOfDay = hasTime};
}

/// The date of a date-time, or the text as it is.
QString withoutTimeOfDay(const QString& text, bool& had)
{
    static const QRegularExpression time(
        uR"(^(.*\d.*?)(?:[T,]| )\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt)?(?:[+-]\d{2}(?::?\d{2})?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression compact(uR"(^(\d{8})T\d{4,6}Z?$)"_s);
    for (const QRegularExpression* form : {&time, &compact})
        if (const auto match = form->match(text); match.hasMatch()) {
            had = true;
            return match.captured(1).trimmed();
        }
    return text;
}

Reading readWords(const QString& text)
{
    if (daysFromTodayOfWord(foldedWord(text))) return std::unexpected(NotUnderstood);
    const auto read = readDateWords(text, Day());
    return read ? Reading(CellTime{read->time}) : std::unexpected(read.error());
}

/// One date, in whatever form.
Reading readDate(const QString& text, bool monthFirst)
{
    static const QRegularExpression numbers(uR"(^(\d{1,2})([./ -])(\d{1,2})\2(\d{4})$)"_s);
    static const QRegularExpression eightDigits(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    if (const auto match = numbers.match(text); match.hasMatch()) return dayAndMonth(match, monthFirst);
    if (const auto match = eightDigits.match(text); match.hasMatch())
        return dated(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto day = serialDay(text)) return *day;
    return readWords(text);
}

}

NumberOrder numberOrderOf(QStringView cell)
{
    static const QRegularExpression numbers(uR"((?<![\d./-])(\d{1,2})([/ -])(\d{1,2})\2\d{4}(?!\d))"_s);
    NumberOrder order;
    auto matches = numbers.globalMatchView(cell);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int first = match.captured(1).toInt(), second = match.captured(3).toInt();
        order.dayFirst = order.dayFirst || (first > 12 && second <= 12);
        order.monthFirst = order.monthFirst || (second > 12 && first <= 12);
        order.either = order.either || (first <= 12 && second <= 12 && first != second);
    }
    return order;
}

bool saysNoDate(QStringView cell)
{
    static constexpr std::array<QStringView, 15> nothing{
        u"", u"-", u"–", u"—", u"?", u"n/a", u"na", u"none", u"null", u"nd", u"sd", u"unknown", u"inconnu",
        u"inconnue", u"невідомо"};
    QString word = cell.trimmed().toString().toLower();
    word.remove(u'.').remove(u' ');
    return std::ranges::contains(nothing, QStringView(word));
}

Reading readTimeCell(QStringView cell, bool monthFirst)
{
    const QString text = cell.toString().simplified();
    bool timeOfDay = false;
    const auto read = [&](const QString& one) {
        auto time = readDate(withoutTimeOfDay(one, timeOfDay), monthFirst);
        if (time) time->timeOfDay = time->timeOfDay || timeOfDay;
        return time;
    };
    if (auto time = Edtf::parse(text)) return CellTime{*time};
    const Reading whole = read(text);
    if (whole) return whole;
    const auto interval = readIntervalWords(text, read);
    return interval ? Reading(*interval) : whole;
}

std::expected<std::optional<Edtf>, DateWordsProblem> timeOfParts(QStringView year, QStringView month, QStringView day)
{
    if (saysNoDate(year)) {
        if (saysNoDate(month) && saysNoDate(day)) return std::nullopt;
        return std::unexpected(NoYear);
    }
    bool isNumber = false;
    const int years = year.trimmed().toInt(&isNumber);
    if (!isNumber) return std::unexpected(NotUnderstood);
    QString edtf = u"%1%2"_s.arg(years < 0 ? "-"_L1 : ""_L1).arg(qAbs(years), 4, 10, QChar(u'0'));
    if (!saysNoDate(month)) {
        const int number = month.trimmed().toInt(&isNumber);
        const auto named = isNumber ? std::optional(number) : monthOfWord(foldedWord(month.trimmed()));
        if (!named) return std::unexpected(NotUnderstood);
        edtf += u'-' + padded(*named);
        if (*named < 1 || *named > 12) return std::unexpected(NoSuchDate);
        if (!saysNoDate(day)) {
            const int days = day.trimmed().toInt(&isNumber);
            if (!isNumber) return std::unexpected(NotUnderstood);
            edtf += u'-' + padded(days);
        }
    } else if (!saysNoDate(day)) {
        return std::unexpected(NotUnderstood);
    }
    const auto time = Edtf::parse(edtf);
    if (!time) return std::unexpected(NoSuchDate);
    return *time;
}

}
