#include "model/items/editing/keeping_words.h"

#include "model/time/format.h"

#include <QLocale>

namespace atlas {

using namespace Qt::StringLiterals;

QString momentWords(const QDateTime& moment, Language language)
{
    const QDateTime local = moment.toLocalTime();
    const Day day(QDate(1970, 1, 1).daysTo(local.date()));
    return formatDay(day, language) + u", "_s + local.toString(u"HH:mm"_s);
}

QString sizeWords(qint64 bytes, Language language)
{
    return localeOf(language).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}
