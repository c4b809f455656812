#include "model/exchange/import/made_ids.h"

#include "model/edit/dossier_edits.h"

#include <algorithm>

namespace atlas {

bool isIdText(QStringView text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-'
            || u == u'_' || u == u'.';
    });
}

QString MadeIds::asWritten(const QString& text)
{
    if (!isIdText(text) || !isFree(text)) return fresh(text);
    take(text);
    return text;
}

QString MadeIds::fresh(const QString& title)
{
    const QString stem = idStem(title);
    if (!stem.isEmpty() && isFree(stem)) {
        take(stem);
        return stem;
    }
    const QString start = stem.isEmpty() ? fallback : stem;
    qint64& number = next[start];
    if (number == 0) number = stem.isEmpty() ? 1 : 2;
    QString id;
    do id = start + u'-' + QString::number(number++);
    while (!isFree(id));
    take(id);
    return id;
}

}
