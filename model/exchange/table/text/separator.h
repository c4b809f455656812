#pragma once

#include <QString>

namespace atlas {

/// The character that separates a text's cells, by its beginning: the one that stands in its first line and
/// gives the following rows as many cells as the heading has, the usual ones (tab, comma, semicolon, vertical
/// bar) before others. A first line `sep=;`, as spreadsheets write it, says so itself. A comma where there is
/// none.
QChar separatorOf(const QString& beginning);

/// How many characters of the beginning are a line `sep=;`, with its end; 0 where there is none.
qsizetype separatorLine(QStringView beginning);

}
