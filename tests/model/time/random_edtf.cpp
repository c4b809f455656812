#include "tests/model/time/random_edtf.h"

#include "model/time/edtf.h"

#include <algorithm>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

qint64 pick(std::mt19937& random, qint64 from, qint64 to)
{
    return std::uniform_int_distribution<qint64>(from, to)(random);
}

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString year(std::mt19937& random)
{
    const qint64 value = pick(random, 0, 9999);
    return (value > 0 && pick(random, 0, 9) == 0 ? u"-"_s : QString()) + padded(value, 4);
}

QString day(std::mt19937& random, const QString& inYear)
{
    const int month = int(pick(random, 1, 12));
    const qint64 last = daysInMonth(inYear.toLongLong(), month);
    return u"%1-%2-%3"_s.arg(inYear, padded(month, 2), padded(pick(random, 1, last), 2));
}

QString date(std::mt19937& random)
{
    const QString any = year(random);
    const QString mark = u"   ?~%"_s.sliced(pick(random, 0, 5), 1).trimmed();
    const QString month = padded(pick(random, 1, 12), 2);
    switch (pick(random, 0, 9)) {
    case 0: return any + mark;
    case 1: return padded(pick(random, 0, 999), 3) + u'X' + mark;
    case 2: return padded(pick(random, 0, 99), 2) + "XX"_L1 + mark;
    case 3: return u'Y' + QString::number(pick(random, 10'000, 999'999'999'999)) + mark;
    case 4: return u"Y-"_s + QString::number(pick(random, 10'000, 999'999'999'999)) + mark;
    case 5: return any + u'-' + padded(pick(random, 21, 24), 2) + mark;
    case 6: return any + u'-' + month + mark;
    case 7: return any + (pick(random, 0, 1) ? "-XX"_L1 : "-XX-XX"_L1) + mark;
    case 8: return any + u'-' + month + "-XX"_L1 + mark;
    default: return day(random, any) + mark;
    }
}

}

QString randomEdtf(std::mt19937& random)
{
    const QString first = date(random);
    switch (pick(random, 0, 7)) {
    case 0: return first + u'/';
    case 1: return first + "/.."_L1;
    case 2: return u'/' + first;
    case 3: return u"../"_s + first;
    case 4: {
        const QString last = date(random);
        const QString forwards = first + u'/' + last;
        return Edtf::parse(forwards) ? forwards : last + u'/' + first;
    }
    default: return first;
    }
}

}
