#include "model/exchange/table/process/foreign_writer.h"

#include "model/exchange/foreign/protocol.h"
#include "model/exchange/table/process/child_process.h"
#include "model/exchange/table/process/sayings.h"
#include "model/exchange/table/remark_list.h"

#include <QJsonArray>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QJsonObject request(ExchangeFormat format, const std::vector<WrittenTable>& tables)
{
    QJsonArray list;
    for (const WrittenTable& table : tables) {
        QJsonArray columns;
        for (const WrittenColumn& each : table.columns)
            columns.append(QJsonObject{{u"name"_s, each.name}, {u"kind"_s, int(each.kind)}});
        list.append(QJsonObject{{u"name"_s, table.name}, {u"columns"_s, columns}});
    }
    return {{u"version"_s, exchange::version},
            {u"act"_s, u"write"_s},
            {u"format"_s, suffixOf(format)},
            {u"tables"_s, list}};
}

/// False where the child takes no more; it then says why.
bool sendAll(ChildProcess& child, ExchangeFormat format, const std::vector<WrittenTable>& tables)
{
    if (!child.send(exchange::lineOf(request(format, tables)))) return false;
    for (size_t table = 0; table < tables.size(); ++table)
        for (const QStringList& cells : tables[table].rows) {
            QJsonArray row{qint64(table)};
            for (const QString& each : cells) row.append(each);
            if (!child.send(exchange::lineOf({{u"row"_s, row}}))) return false;
        }
    return child.send(exchange::lineOf({{u"end"_s, true}}));
}

}

std::expected<void, Problem> writeForeign(QIODevice& to, const QString& path, ExchangeFormat format,
                                          const std::vector<WrittenTable>& tables,
                                          const ExchangeProgram& program, Language language)
{
    const auto refuse = [&](const Refusal& why) {
        return std::unexpected(fileProblem(path, language, why.sentence, why.hint));
    };
    const auto child = ChildProcess::start(program.path, -1);
    if (!child) return refuse(sayingOf(child.error(), true));
    sendAll(**child, format, tables);
    for (;;) {
        const auto line = (*child)->line();
        if (!line) return refuse(sayingOf(line.error(), true));
        const QJsonObject said = exchange::objectOf(*line);
        if (const auto bytes = said.find("bytes"_L1); bytes != said.end()) {
            // What the disk does not take, the device says at its end.
            to.write(QByteArray::fromBase64(bytes->toString().toLatin1()));
        } else if (const auto fault = said.find("fault"_L1); fault != said.end()) {
            const QJsonObject what = fault->toObject();
            return refuse(sayingOf(what["says"_L1].toString(), {}));
        } else if (said.contains("end"_L1)) {
            return {};
        } else if (said.isEmpty()) {
            return refuse(sayingOf(ChildSilence{ChildSilence::Garbage, 0}, true));
        }
    }
}

}
