#include "model/exchange/table/timeline/write_timeline.h"

#include "model/exchange/html/plain_of_html.h"
#include "model/exchange/table/timeline/timeline_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Of our columns, those that are one of the spreadsheet's.
struct Counterpart {
    QLatin1StringView own;
    QLatin1StringView timeline;
};
constexpr std::array counterparts{
    Counterpart{"title"_L1, "Headline"_L1}, Counterpart{"summary"_L1, "Text"_L1}, Counterpart{"group"_L1, "Group"_L1}};

const TimelineColumn* columnNamed(QStringView name)
{
    const auto found = std::ranges::find_if(timelineColumns, [&](const TimelineColumn& each) { return each.name == name; });
    return found == timelineColumns.end() ? nullptr : &*found;
}

void setMember(QJsonObject& event, QLatin1StringView object, QLatin1StringView member, const QJsonValue& value)
{
    QJsonObject inner = event[object].toObject();
    inner[member] = value;
    event[object] = inner;
}

void setTime(QJsonObject& event, QLatin1StringView object, const QString& time)
{
    const QStringList parts = time.split(u':');
    constexpr std::array names{"hour"_L1, "minute"_L1, "second"_L1};
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), names.size()); ++i)
        setMember(event, object, names[size_t(i)], parts[i]);
}

/// `2025-03-02` and what is less precise, as far as it is stated.
void setDate(QJsonObject& event, QLatin1StringView object, const QString& day)
{
    const QStringList parts = day.split(u'-');
    constexpr std::array names{"year"_L1, "month"_L1, "day"_L1};
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), names.size()); ++i)
        setMember(event, object, names[size_t(i)], parts[i].toInt());
}

class TimelineWriter
{
public:
    explicit TimelineWriter(const WrittenTable& of) : table(of)
    {
        hasYears = std::ranges::any_of(of.columns, [](const WrittenColumn& each) { return each.name == "Year"_L1; });
    }

    QJsonObject event(const QStringList& row) const
    {
        QJsonObject event, own;
        for (qsizetype i = 0; i < row.size(); ++i)
            if (!row[i].isEmpty()) cell(event, own, table.columns[size_t(i)], row[i]);
        if (!own.isEmpty()) event[ownTimelineMember] = own;
        return event;
    }

private:
    void cell(QJsonObject& event, QJsonObject& own, const WrittenColumn& column, const QString& text) const
    {
        if (column.name == timelineTime) return setTime(event, "start_date"_L1, text);
        if (column.name == timelineEndTime) return setTime(event, "end_date"_L1, text);
        if (!hasYears && column.kind == ColumnKind::Begin) return setDate(event, "start_date"_L1, text);
        if (!hasYears && column.kind == ColumnKind::End) return setDate(event, "end_date"_L1, text);
        if (const TimelineColumn* its = columnNamed(timelineName(column.name)))
            set(event, *its, text);
        else
            own[column.name] = text;
    }
    static QString timelineName(const QString& name)
    {
        const auto found = std::ranges::find_if(counterparts, [&](const Counterpart& each) { return each.own == name; });
        return found == counterparts.end() ? name : QString(found->timeline);
    }
    static void set(QJsonObject& event, const TimelineColumn& column, const QString& text)
    {
        bool isInteger = false;
        const int number = text.toInt(&isInteger);
        const QJsonValue value = column.isNumber && isInteger ? QJsonValue(number)
                                 : column.isHtml              ? QJsonValue(htmlOfPlain(text))
                                                              : QJsonValue(text);
        if (column.object.isEmpty())
            event[column.member] = value;
        else
            setMember(event, column.object, column.member, value);
    }

    const WrittenTable& table;
    bool hasYears;
};

}

QByteArray timelineText(const WrittenTable& table)
{
    const TimelineWriter writer(table);
    QJsonArray events;
    for (const QStringList& row : table.rows) events.append(writer.event(row));
    return QJsonDocument(QJsonObject{{u"events"_s, events}}).toJson();
}

}
