#include "model/io/problem.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

QString Problem::toLine() const
{
    QString text = file;
    if (line > 0) text += u":%1:%2"_s.arg(line).arg(column);
    text += severity == Severity::Error ? ": error: "_L1 : ": warning: "_L1;
    text += sentence;
    if (!hint.isEmpty()) text += ". "_L1 + hint;
    // One problem, one line: a quoted text may hold line breaks of its own.
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

bool Problems::hasErrors() const
{
    return std::ranges::any_of(list, [](const Problem& each) { return each.severity == Severity::Error; });
}

}
