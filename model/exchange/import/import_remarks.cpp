#include "model/exchange/import/import_remarks.h"

#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// A cell may hold a book; a remark need only say which cell is meant.
QString shortened(const QString& blank)
{
    constexpr qsizetype longest = 80;
    const QString line = blank.simplified();
    return line.size() <= longest ? line : line.first(longest - 1) + u'…';
}

QString inWords(Language language, const Saying& saying)
{
    if (!saying.phrase) return {};
    QString words = phrase(language, saying.phrase);
    switch (saying.blanks.size()) {
    case 0: return words;
    case 1: return words.arg(shortened(saying.blanks[0]));
    case 2: return words.arg(shortened(saying.blanks[0]), shortened(saying.blanks[1]));
    default: break;
    }
    return words.arg(shortened(saying.blanks[0]), shortened(saying.blanks[1]), shortened(saying.blanks[2]));
}

}

void ImportRemarks::warn(const RemarkPlace& place, const Saying& sentence, const Saying& hint)
{
    if (++counts[sentence.phrase] > mostOfAKind) {
        ++unlisted;
        return;
    }
    listed.append({Severity::Warning, tableName, place.row, place.column, inWords(speaks, sentence),
                   inWords(speaks, hint)});
}

void ImportRemarks::warnOnce(const RemarkPlace& place, const Saying& sentence, const Saying& hint)
{
    const QString key = tableName + u'\n' + place.column + u'\n' + QString::fromUtf8(sentence.phrase);
    if (once.contains(key)) return;
    once.insert(key);
    warn(place, sentence, hint);
}

void ImportRemarks::tell(const Problem& problem)
{
    if (++told > mostOfAKind) ++unlisted;
    else listed.append({problem.severity, tableName, problem.line, {}, problem.sentence, problem.hint});
}

void ImportRemarks::giveTo(ImportReport& report)
{
    // Tables stay in the order in which they were read, and so do the remarks of a row.
    QHash<QString, qsizetype> order;
    for (const ImportRemark& remark : std::as_const(listed))
        if (!order.contains(remark.table)) order.insert(remark.table, order.size());
    std::ranges::stable_sort(listed, {}, [&order](const ImportRemark& remark) {
        return std::pair(order.value(remark.table), remark.row);
    });
    report.remarks = std::move(listed);
    report.unlisted = unlisted;
}

}
