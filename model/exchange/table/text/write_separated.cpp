#include "model/exchange/table/text/write_separated.h"

#include "model/exchange/table/text/formula_escape.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

bool needsQuotes(const QString& cell)
{
    if (cell.isEmpty()) return false;
    if (cell.front().isSpace() || cell.back().isSpace()) return true;
    return std::ranges::any_of(cell, [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); });
}

QByteArray quoted(QString cell)
{
    if (!needsQuotes(cell)) return cell.toUtf8();
    return '"' + cell.replace(u'"', "\"\""_L1).toUtf8() + '"';
}

/// Numbers are no text: their minus sign stays.
bool isText(ColumnKind kind)
{
    return kind != ColumnKind::Number && kind != ColumnKind::Longitude && kind != ColumnKind::Latitude;
}

void appendRow(QByteArray& text, const QList<QByteArray>& cells)
{
    // A line without any character would be no row.
    text += cells.size() == 1 && cells[0].isEmpty() ? QByteArray("\"\"") : cells.join(',');
    text += "\r\n";
}

}

QByteArray separatedText(const WrittenTable& table)
{
    QByteArray text("\xEF\xBB\xBF");
    QList<QByteArray> cells;
    for (const WrittenColumn& each : table.columns) cells.append(quoted(withEscape(each.name)));
    appendRow(text, cells);
    for (const QStringList& row : table.rows) {
        cells.clear();
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(quoted(isText(table.columns[size_t(i)].kind) ? withEscape(row[i]) : row[i]));
        appendRow(text, cells);
    }
    return text;
}

}
