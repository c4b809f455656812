#include "model/time/edtf_date_reader.h"

#include <QLocale>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int unspecified = -1;
constexpr qsizetype longestYear = 12;

// Of any script, QChar::isDigit() would take; EDTF knows ASCII's alone.
bool isDigit(QChar each)
{
    return each >= u'0' && each <= u'9';
}

int digitOf(QChar each)
{
    return each.unicode() - u'0';
}

}

std::unexpected<EdtfError> EdtfDateReader::failAt(qsizetype position, const QString& sentence) const
{
    return std::unexpected(EdtfError{int(position) + 1, sentence});
}

bool EdtfDateReader::accept(char16_t wanted)
{
    if (next() != wanted) return false;
    ++at;
    return true;
}

std::expected<EdtfDate, EdtfError> EdtfDateReader::read()
{
    Step step = accept(u'Y') ? readLongYear() : readYear();
    const bool yearAlone = date.longYear || date.unspecifiedYearDigits > 0;
    if (step && next() == u'-' && yearAlone)
        return failAt(at, date.longYear ? u"a year written with Y stands alone"_s
                                        : u"a year with unspecified digits stands alone"_s);
    if (step && accept(u'-')) step = readMonth();
    if (step && next() == u'-' && date.isSeason()) return failAt(at, u"a season has no days"_s);
    if (step && date.month + int(date.monthUnspecified) > 0 && accept(u'-')) step = readDay();
    if (step) step = readQualification();
    if (!step) return std::unexpected(step.error());
    return date;
}

EdtfDateReader::Step EdtfDateReader::readYear()
{
    const qsizetype begin = at;
    if (next() == u'?' || next() == u'~' || next() == u'%')
        return failAt(at, u"the marks ?, ~ and % stand after the whole date"_s);
    const bool negative = accept(u'-');
    for (int place = 0; place < 4; ++place, ++at) {
        if (next() == u'X') {
            if (place < 2) return failAt(at, u"only the last two digits of a year may be X"_s);
            ++date.unspecifiedYearDigits;
        } else if (!isDigit(next())) {
            return failAt(at, u"a year has four digits"_s);
        } else if (date.unspecifiedYearDigits > 0) {
            return failAt(at, u"after a digit that is X, all are X"_s);
        }
        date.year = date.year * 10 + (next() == u'X' ? 0 : digitOf(next()));
    }
    if (isDigit(next())) return failAt(at, u"a year of more than four digits is written with Y before it"_s);
    if (negative && date.year == 0) return failAt(begin, u"year 0 has no minus sign"_s);
    if (negative) date.year = -date.year;
    return {};
}

EdtfDateReader::Step EdtfDateReader::readLongYear()
{
    date.longYear = true;
    const bool negative = accept(u'-');
    const qsizetype begin = at;
    while (isDigit(next()) && at - begin < longestYear) {
        date.year = date.year * 10 + digitOf(next());
        ++at;
    }
    if (isDigit(next())) return failAt(at, u"a year has at most 12 digits"_s);
    if (at - begin < 5) return failAt(at, u"a year after Y has more than four digits"_s);
    if (text[begin] == u'0') return failAt(begin, u"a year after Y does not begin with 0"_s);
    if (negative) date.year = -date.year;
    return {};
}

std::expected<int, EdtfError> EdtfDateReader::readPair(const QString& sentence)
{
    const bool open = next() == u'X';
    int value = 0;
    for (int place = 0; place < 2; ++place, ++at) {
        if (open ? next() != u'X' : !isDigit(next())) return failAt(at, sentence);
        if (!open) value = value * 10 + digitOf(next());
    }
    if (isDigit(next())) return failAt(at, sentence);
    return open ? unspecified : value;
}

EdtfDateReader::Step EdtfDateReader::readMonth()
{
    const qsizetype begin = at;
    const auto month = readPair(u"a month has two digits, or XX"_s);
    if (!month) return std::unexpected(month.error());
    date.monthUnspecified = *month == unspecified;
    if (date.monthUnspecified) return {};
    const bool exists = (*month >= 1 && *month <= 12) || (*month >= 21 && *month <= 24);
    if (!exists) return failAt(begin, u"month %1 does not exist"_s.arg(text.sliced(begin, 2)));
    date.month = *month;
    return {};
}

EdtfDateReader::Step EdtfDateReader::readDay()
{
    const qsizetype begin = at;
    const auto day = readPair(u"a day has two digits, or XX"_s);
    if (!day) return std::unexpected(day.error());
    date.dayUnspecified = *day == unspecified;
    if (date.dayUnspecified) return {};
    if (date.monthUnspecified) return failAt(begin, u"where the month is XX, so is the day"_s);
    if (*day < 1 || *day > 31) return failAt(begin, u"day %1 does not exist"_s.arg(text.sliced(begin, 2)));
    if (*day > daysInMonth(date.year, date.month)) {
        if (*day == 29) return failAt(begin, u"%1 has no 29 February"_s.arg(date.year));
        return failAt(begin, u"%1 has no day %2"_s.arg(QLocale::c().monthName(date.month)).arg(*day));
    }
    date.day = *day;
    return {};
}

EdtfDateReader::Step EdtfDateReader::readQualification()
{
    if (accept(u'?')) date.qualification = Qualification::Uncertain;
    else if (accept(u'~')) date.qualification = Qualification::Approximate;
    else if (accept(u'%')) date.qualification = Qualification::UncertainAndApproximate;
    if (atEnd()) return {};
    if (next() == u'T') return failAt(at, u"times of day are not used: a date is a calendar day"_s);
    if (date.qualification != Qualification::None)
        return failAt(at, u"nothing follows the mark of a date"_s);
    return failAt(at, u"the date should end here"_s);
}

}
