#include "model/time/french.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView masculine = u"le ";
constexpr QStringView plural = u"les ";
constexpr QStringView elided = u"l’";

}

QString frenchFrom(const QString& date)
{
    if (date.startsWith(masculine)) return u"du "_s + date.sliced(masculine.size());
    if (date.startsWith(plural)) return u"des "_s + date.sliced(plural.size());
    // Of all that a date can begin with, only avril, août and octobre begin with a vowel and bring no
    // article.
    const bool vowel = date.startsWith(u'a') || date.startsWith(u'o');
    return (vowel ? u"d’"_s : u"de "_s) + date;
}

QString frenchTo(const QString& date)
{
    if (date.startsWith(masculine)) return u"au "_s + date.sliced(masculine.size());
    if (date.startsWith(plural)) return u"aux "_s + date.sliced(plural.size());
    return u"à "_s + date;
}

QString frenchUntil(const QString& date)
{
    const bool article = date.startsWith(masculine) || date.startsWith(plural) || date.startsWith(elided);
    return article ? u"jusqu’"_s + frenchTo(date) : u"jusqu’en "_s + date;
}

}
