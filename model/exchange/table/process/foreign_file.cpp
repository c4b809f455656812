#include "model/exchange/table/process/foreign_file.h"

#include "model/exchange/foreign/protocol.h"
#include "model/exchange/table/column_names.h"
#include "model/exchange/table/process/child_process.h"
#include "model/exchange/table/process/sayings.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTables = 10'000;

QStringList texts(const QJsonArray& array, qsizetype from = 0)
{
    QStringList list;
    list.reserve(array.size() - from);
    for (qsizetype i = from; i < array.size(); ++i) list.append(array[i].toString());
    return list;
}

/// A child that has a file open, and what it says of it in words.
class Conversation
{
public:
    Conversation(std::unique_ptr<ChildProcess> with, RemarkList list)
        : child(std::move(with)), met(std::move(list))
    {
    }

    bool ask(const QJsonObject& request) { return child->send(exchange::lineOf(request)); }
    /// The next answer that is neither a remark nor a sign of life.
    std::expected<QJsonObject, Problem> answer()
    {
        for (;;) {
            const auto line = child->line();
            if (!line) return std::unexpected(problem(sayingOf(line.error(), false)));
            const QJsonObject said = exchange::objectOf(*line);
            if (const auto share = said.find("progress"_L1); share != said.end()) {
                progress = share->toDouble();
            } else if (const auto remark = said.find("remark"_L1); remark != said.end()) {
                const QJsonObject what = remark->toObject();
                const Refusal saying =
                    sayingOf(what["says"_L1].toString(), texts(what["blanks"_L1].toArray()));
                met.add(what["row"_L1].toInteger(), what["column"_L1].toInteger(), saying.sentence,
                        saying.hint);
            } else if (const auto fault = said.find("fault"_L1); fault != said.end()) {
                const QJsonObject what = fault->toObject();
                return std::unexpected(
                    problem(sayingOf(what["says"_L1].toString(), texts(what["blanks"_L1].toArray())),
                            what["row"_L1].toInteger()));
            } else if (said.isEmpty()) {
                return std::unexpected(problem(sayingOf(ChildSilence{ChildSilence::Garbage, 0}, false)));
            } else {
                return said;
            }
        }
    }
    Problem problem(const Refusal& saying, qint64 line = 0) const
    {
        return met.error(line, saying.sentence, saying.hint);
    }

    std::unique_ptr<ChildProcess> child;
    RemarkList met;
    std::optional<double> progress;
};

class ForeignRows : public RowSource
{
public:
    ForeignRows(Conversation with, qsizetype columnCount)
        : conversation(std::move(with)), columns(columnCount)
    {
    }

    std::expected<std::optional<TableRow>, Problem> next() override
    {
        if (atEnd) return std::nullopt;
        auto said = conversation.answer();
        if (!said) return std::unexpected(std::move(said.error()));
        const QJsonArray row = (*said)["row"_L1].toArray();
        if (row.isEmpty()) {
            atEnd = true;
            conversation.progress = 1;
            return std::nullopt;
        }
        TableRow table{row[0].toInteger(), texts(row, 1)};
        table.cells.resize(columns);
        return table;
    }
    std::optional<double> progress() const override { return conversation.progress; }
    QList<Problem> remarks() override { return conversation.met.take(); }

private:
    Conversation conversation;
    qsizetype columns;
    bool atEnd = false;
};

class ForeignFile : public TableFile
{
public:
    ForeignFile(const QString& name, ExchangeFormat of, const ExchangeProgram& with, Language spoken)
        : path(name), format(of), program(with), language(spoken)
    {
    }

    std::optional<Problem> open()
    {
        auto started = converse();
        if (!started) return started.error();
        opened = std::move(*started);
        return std::nullopt;
    }
    const std::vector<TableHead>& tables() const override { return heads; }

    std::expected<std::unique_ptr<RowSource>, Problem> rows(size_t table) override
    {
        // The child that told the tables has the file in memory, where a format is read whole.
        if (!opened) {
            auto started = converse();
            if (!started) return std::unexpected(started.error());
            opened = std::move(*started);
        }
        Conversation with = std::move(*opened);
        opened.reset();
        if (table >= heads.size()) return std::unexpected(with.problem(sayingOf(u"no-tables"_s, {})));
        columnNames(headings[table], 1, with.met);
        with.ask({{u"act"_s, u"rows"_s}, {u"table"_s, qint64(table)}});
        return std::make_unique<ForeignRows>(std::move(with), heads[table].columns.size());
    }

private:
    std::expected<Conversation, Problem> converse()
    {
        const RemarkList remarks(path, language);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(
                remarks.error(0, {QT_TRANSLATE_NOOP("Phrases", "The file cannot be read"), {}},
                              {QT_TRANSLATE_NOOP("Phrases", "Check that you may read it."), {}}));
        auto child = ChildProcess::start(program.path, file.handle());
        if (!child) {
            const Refusal why = sayingOf(child.error(), false);
            return std::unexpected(remarks.error(0, why.sentence, why.hint));
        }
        Conversation conversation(std::move(*child), remarks);
        conversation.ask(
            {{u"version"_s, exchange::version}, {u"act"_s, u"tables"_s}, {u"format"_s, suffixOf(format)}});
        heads.clear();
        headings.clear();
        for (;;) {
            const auto said = conversation.answer();
            if (!said) return std::unexpected(said.error());
            if (!said->contains("table"_L1)) break;
            addTable((*said)["table"_L1].toObject());
            if (qsizetype(heads.size()) > mostTables) break;
        }
        if (heads.empty()) return std::unexpected(conversation.problem(sayingOf(u"no-tables"_s, {})));
        return conversation;
    }

    void addTable(const QJsonObject& table)
    {
        headings.append(texts(table["columns"_L1].toArray()));
        RemarkList said(path, language); // told with the rows
        const QString name = table["name"_L1].toString();
        const auto rows = table.find("rows"_L1);
        heads.push_back({name.isEmpty() ? QFileInfo(path).completeBaseName() : name,
                         columnNames(headings.back(), 1, said),
                         rows == table.end() ? std::nullopt : std::optional(rows->toInteger())});
    }

    QString path;
    ExchangeFormat format;
    ExchangeProgram program;
    Language language;
    std::vector<TableHead> heads;
    QList<QStringList> headings;
    std::optional<Conversation> opened; ///< that has told its tables, and no rows yet
};

}

std::expected<std::unique_ptr<TableFile>, Problem>
openForeign(const QString& path, ExchangeFormat format, const ExchangeProgram& program, Language language)
{
    auto file = std::make_unique<ForeignFile>(path, format, program, language);
    if (auto problem = file->open()) return std::unexpected(std::move(*problem));
    return file;
}

}
