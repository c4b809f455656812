#include "model/time/edtf.h"

#include <cstdlib>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString printYear(const EdtfDate& date)
{
    if (date.longYear) return u'Y' + QString::number(date.year);
    QString digits = padded(std::abs(date.year), 4);
    digits.chop(date.unspecifiedYearDigits);
    digits.append(QString(date.unspecifiedYearDigits, u'X'));
    return date.year < 0 ? u'-' + digits : digits;
}

QString printQualification(Qualification qualification)
{
    switch (qualification) {
    case Qualification::None: break;
    case Qualification::Uncertain: return u"?"_s;
    case Qualification::Approximate: return u"~"_s;
    case Qualification::UncertainAndApproximate: return u"%"_s;
    }
    return {};
}

QString printEnd(const Edtf::End& end)
{
    if (end.date) return end.date->toString();
    return end.missing == MissingEnd::Open ? u".."_s : QString();
}

}

QString EdtfDate::toString() const
{
    QString text = printYear(*this);
    if (monthUnspecified) text += "-XX"_L1;
    else if (month != 0) text += u'-' + padded(month, 2);
    if (dayUnspecified) text += "-XX"_L1;
    else if (day != 0) text += u'-' + padded(day, 2);
    return text + printQualification(qualification);
}

QString Edtf::toString() const
{
    return interval ? printEnd(firstEnd) + u'/' + printEnd(lastEnd) : printEnd(firstEnd);
}

}
