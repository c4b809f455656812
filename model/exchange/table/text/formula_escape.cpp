#include "model/exchange/table/text/formula_escape.h"

namespace atlas {

namespace {

/// Also the full-width signs, which spreadsheets of East Asia take for theirs.
bool beginsFormula(QStringView text)
{
    while (text.startsWith(u'\'')) text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front());
}

}

QString withEscape(const QString& text)
{
    return beginsFormula(text) ? u'\'' + text : text;
}

QString withoutEscape(QString text)
{
    if (text.startsWith(u'\'') && beginsFormula(text)) text.removeFirst();
    return text;
}

}
