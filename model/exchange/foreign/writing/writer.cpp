#include "model/exchange/foreign/writing/writer.h"

#include <QJsonArray>

#include <algorithm>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partBytes = 1024 * 1024;

std::vector<Written> tablesOf(const QJsonObject& request)
{
    std::vector<Written> tables;
    for (const QJsonValue& each : request["tables"_L1].toArray()) {
        Written table{each["name"_L1].toString(), {}, {}};
        for (const QJsonValue& column : each["columns"_L1].toArray())
            table.columns.push_back({column["name"_L1].toString(),
                                     Kind(std::clamp(column["kind"_L1].toInt(), 0, int(Kind::Latitude)))});
        tables.push_back(std::move(table));
    }
    return tables;
}

/// False where the rows are none of these tables'.
bool readRows(std::vector<Written>& tables, Channel& channel)
{
    while (const auto said = channel.request()) {
        if (said->contains("end"_L1)) return true;
        const QJsonArray row = (*said)["row"_L1].toArray();
        const auto table = size_t(row[0].toInteger(-1));
        if (row.isEmpty() || table >= tables.size()) return false;
        QStringList cells;
        for (qsizetype i = 1; i < row.size(); ++i) cells.append(row[i].toString());
        cells.resize(qsizetype(tables[table].columns.size()));
        tables[table].rows.push_back(std::move(cells));
    }
    return false;
}

std::optional<QByteArray> bytesOf(const std::vector<Written>& tables, const QString& suffix)
{
    if (suffix == ".kml"_L1 || suffix == ".kmz"_L1) return kmlBytes(tables.front(), suffix == ".kmz"_L1);
    if (suffix == ".ics"_L1) return calendarBytes(tables.front());
    return packageBytes(tables, suffix);
}

}

std::optional<qsizetype> Written::indexOf(Kind kind) const
{
    const auto found = std::ranges::find_if(columns, [&](const Column& each) { return each.kind == kind; });
    if (found == columns.end()) return std::nullopt;
    return found - columns.begin();
}

std::optional<Fault> writeFile(const QJsonObject& request, Channel& channel)
{
    const Fault fault{u"not-written"_s};
    std::vector<Written> tables = tablesOf(request);
    if (tables.empty() || !readRows(tables, channel)) return fault;
    const auto bytes = bytesOf(tables, request["format"_L1].toString());
    if (!bytes) return fault;
    for (qsizetype at = 0; at < bytes->size(); at += partBytes)
        channel.bytes(QByteArrayView(*bytes).sliced(at, std::min(partBytes, bytes->size() - at)));
    return std::nullopt;
}

}
