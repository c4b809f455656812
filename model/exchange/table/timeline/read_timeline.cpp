#include "model/exchange/table/timeline/read_timeline.h"

#include "model/exchange/html/plain_of_html.h"
#include "model/exchange/table/kept_tables.h"
#include "model/exchange/table/timeline/timeline_columns.h"
#include "model/io/encoding.h"
#include "model/io/json_tree.h"
#include "model/io/syntax_problem.h"
#include "model/io/text_position.h"

#include <QFile>
#include <QFileInfo>
#include <QtTranslation>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64ll * 1024 * 1024;
constexpr qsizetype mostColumns = 200;

QString cellText(JsonValue value)
{
    switch (value.type()) {
    case JsonType::Null:
        return {};
    case JsonType::String:
        return value.text();
    default:
        return QString::fromUtf8(value.raw());
    }
}

std::optional<JsonValue> member(JsonValue object, QLatin1StringView name)
{
    if (!object.is(JsonType::Object)) return std::nullopt;
    const auto children = object.children();
    for (auto each = children.begin(); each != children.end(); ++each) {
        const JsonValue key = *each;
        ++each;
        if (key.text() == name) return *each;
    }
    return std::nullopt;
}

/// `14:05`, as the spreadsheet has it; seconds only where they are stated.
QString timeOfDay(JsonValue date)
{
    const auto hour = member(date, "hour"_L1);
    const QString hours = hour ? cellText(*hour) : QString();
    if (hours.isEmpty()) return {};
    QString time = hours.rightJustified(2, u'0');
    for (const QLatin1StringView part : {"minute"_L1, "second"_L1}) {
        const auto value = member(date, part);
        const QString text = value ? cellText(*value) : QString();
        if (text.isEmpty() && part == "second"_L1) break;
        time += u':' + text.rightJustified(2, u'0');
    }
    return time;
}

/// Gathers rows whose columns are known only at their end.
class Rows
{
public:
    void begin(qint64 line) { rows.push_back({line, QStringList(columns.size())}); }
    void set(const QString& column, const QString& cell)
    {
        if (cell.isEmpty()) return;
        qsizetype at = columns.indexOf(column);
        if (at < 0) {
            tooMany = tooMany || columns.size() == mostColumns;
            if (tooMany) return;
            at = columns.size();
            columns.append(column);
        }
        TableRow& row = rows.back();
        if (row.cells.size() <= at) row.cells.resize(at + 1);
        row.cells[at] = cell;
    }
    bool hasTooMany() const { return tooMany; }
    KeptTable table(const QString& name)
    {
        for (TableRow& each : rows) each.cells.resize(columns.size());
        return {{name, std::move(columns), qint64(rows.size())}, std::move(rows), {}};
    }

private:
    QStringList columns;
    std::vector<TableRow> rows;
    bool tooMany = false;
};

class TimelineReader
{
public:
    explicit TimelineReader(QByteArrayView bytes) : lines(bytes) {}

    void read(JsonValue root)
    {
        const auto children = root.children();
        for (auto each = children.begin(); each != children.end(); ++each) {
            const QString key = (*each).text();
            ++each;
            if (key == "title"_L1)
                slide(*each, u"title"_s);
            else if (key == "events"_L1 || key == "eras"_L1)
                for (const JsonValue slideOf : (*each).children())
                    slide(slideOf, key == "eras"_L1 ? u"era"_s : QString());
        }
    }
    bool hasTooMany() const { return rows.hasTooMany(); }
    KeptTable table(const QString& name) { return rows.table(name); }

private:
    void slide(JsonValue value, const QString& type)
    {
        if (!value.is(JsonType::Object)) return;
        rows.begin(lines.at(value.offset()).line);
        const auto children = value.children();
        for (auto each = children.begin(); each != children.end(); ++each) {
            const QString key = (*each).text();
            ++each;
            part(key, *each);
        }
        rows.set(u"Type"_s, type);
    }
    void part(const QString& key, JsonValue value)
    {
        if (key == ownTimelineMember && value.is(JsonType::Object)) return own(value);
        if (key == "start_date"_L1) rows.set(timelineTime, timeOfDay(value));
        if (key == "end_date"_L1) rows.set(timelineEndTime, timeOfDay(value));
        bool known = false;
        for (const TimelineColumn& column : timelineColumns) {
            if (key != (column.object.isEmpty() ? column.member : column.object)) continue;
            known = true;
            const auto cell = column.object.isEmpty() ? std::optional(value) : member(value, column.member);
            if (cell) rows.set(column.name, column.isHtml ? plainOfHtml(cellText(*cell)) : cellText(*cell));
        }
        if (!known) rows.set(key, cellText(value));
        if (known && value.is(JsonType::Object)) unknownParts(key, value);
    }
    /// `media alt`, `start_date display_date`: what the spreadsheet has no column for.
    void unknownParts(const QString& object, JsonValue value)
    {
        const auto children = value.children();
        for (auto each = children.begin(); each != children.end(); ++each) {
            const QString name = (*each).text();
            ++each;
            const bool isTime = name == "hour"_L1 || name == "minute"_L1 || name == "second"_L1;
            const bool isKnown = std::ranges::any_of(timelineColumns, [&](const TimelineColumn& column) {
                return column.object == object && column.member == name;
            });
            if (!isTime && !isKnown) rows.set(object + u' ' + name, cellText(*each));
        }
    }
    void own(JsonValue object)
    {
        const auto children = object.children();
        for (auto each = children.begin(); each != children.end(); ++each) {
            const QString name = (*each).text();
            ++each;
            rows.set(name, cellText(*each));
        }
    }

    PositionFinder lines;
    Rows rows;
};

}

std::expected<std::unique_ptr<TableFile>, Problem> readTimeline(const QString& path, Language language)
{
    const auto refuse = [&](const char* sentence, const char* hint) {
        return std::unexpected(fileProblem(path, language, {sentence, {}}, {hint, {}}));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The file cannot be read"),
                      QT_TRANSLATE_NOOP("Phrases", "Check that you may read it."));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The timeline is larger than 64 MiB"),
                      QT_TRANSLATE_NOOP("Phrases", "Split it."));
    if (firstInvalidByte(bytes) || bytes.contains('\0'))
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The JSON is not UTF-8 text"),
                      QT_TRANSLATE_NOOP("Phrases", "Save the file as UTF-8."));
    const auto tree = JsonTree::parse(bytes);
    if (!tree) {
        Complaints complaints(path, language);
        complainOfSyntax(complaints, tree.error(), bytes);
        return std::unexpected(complaints.inOrder(bytes).list.first());
    }
    if (!tree->root().is(JsonType::Object) || !member(tree->root(), "events"_L1))
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The timeline has no list “events”"),
                      QT_TRANSLATE_NOOP("Phrases", "TimelineJS keeps its events there."));
    TimelineReader reader(bytes);
    reader.read(tree->root());
    if (reader.hasTooMany())
        return refuse(
            QT_TRANSLATE_NOOP("Phrases", "The timeline’s events have more than 200 different fields"),
            QT_TRANSLATE_NOOP("Phrases", "Leave out those that TimelineJS does not know."));
    std::vector<KeptTable> tables;
    tables.push_back(reader.table(QFileInfo(path).completeBaseName()));
    return keptTables(std::move(tables));
}

}
