#pragma once

#include "model/exchange/foreign/child/channel.h"

namespace atlas::exchange {

/// What a column of a table to be written is: the numbers of the program's ColumnKind, as the protocol tells
/// them.
enum class Kind { Text, Number, Day, Begin, End, Longitude, Latitude };

struct Column {
    QString name;
    Kind kind = Kind::Text;
};

struct Written {
    QString name;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    /// Of the first column of a kind.
    std::optional<qsizetype> indexOf(Kind kind) const;
};

/// Makes the file that a request asks for, whose rows follow it, in memory, and tells its bytes.
std::optional<Fault> writeFile(const QJsonObject& request, Channel& channel);

/// The file's bytes; nothing where it cannot be made.
std::optional<QByteArray> packageBytes(const std::vector<Written>& tables, const QString& suffix);
std::optional<QByteArray> kmlBytes(const Written& table, bool packed);
std::optional<QByteArray> calendarBytes(const Written& table);

}
