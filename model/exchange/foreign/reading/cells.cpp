#include "model/exchange/foreign/reading/cells.h"

#include <QLocale>

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <memory>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

QString two(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString dateText(int year, int month, int day)
{
    const QString digits = QString::number(std::abs(year)).rightJustified(4, u'0');
    return u"%1%2-%3-%4"_s.arg(year < 0 ? u"-"_s : QString(), digits, two(month), two(day));
}

QString momentText(const OGRFeature& feature, int field, OGRFieldType type)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
    float second = 0;
    feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone);
    if (type == OFTDate) return dateText(year, month, day);
    const QString time = u"%1:%2:%3"_s.arg(two(hour), two(minute), two(int(second)));
    return type == OFTTime ? time : dateText(year, month, day) + u'T' + time;
}

}

QString numberText(double number)
{
    if (!std::isfinite(number)) return {};
    // Powers of ten are written out as long as every digit is known.
    if (std::abs(number) < 1e15 && number == std::floor(number)) return QString::number(number, 'f', 0);
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString cellOf(const OGRFeature& feature, int field)
{
    if (!feature.IsFieldSetAndNotNull(field)) return {};
    const OGRFieldDefn* definition = feature.GetFieldDefnRef(field);
    switch (definition->GetType()) {
    case OFTReal:
        return numberText(feature.GetFieldAsDouble(field));
    case OFTDate:
    case OFTTime:
    case OFTDateTime:
        return momentText(feature, field, definition->GetType());
    case OFTStringList:
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList: {
        const std::unique_ptr<char, decltype(&VSIFree)> json(feature.GetFieldAsSerializedJSon(field),
                                                             VSIFree);
        return QString::fromUtf8(json.get());
    }
    case OFTInteger:
        if (definition->GetSubType() == OFSTBoolean)
            return feature.GetFieldAsInteger(field) ? u"true"_s : u"false"_s;
        [[fallthrough]];
    default:
        return QString::fromUtf8(feature.GetFieldAsString(field));
    }
}

}
