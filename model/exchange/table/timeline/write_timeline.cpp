#include "model/exchange/table/timeline/write_timeline.h"

#include "model/exchange/html/plain_of_html.h"
#include "model/exchange/table/timeline/timeline_columns.h"
#include "model/time/edtf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Which of our columns a timeline shows, and as which of its own: of two, the first that says something.
struct Counterpart {
    QLatin1StringView own;
    QLatin1StringView timeline;
};
constexpr std::array counterparts{Counterpart{"title"_L1, "Headline"_L1},
                                  Counterpart{"description"_L1, "Text"_L1},
                                  Counterpart{"summary"_L1, "Text"_L1}, Counterpart{"group"_L1, "Group"_L1}};

const TimelineColumn* timelineColumn(QAnyStringView name)
{
    const auto found =
        std::ranges::find_if(timelineColumns, [&](const TimelineColumn& each) { return each.name == name; });
    return found == timelineColumns.end() ? nullptr : &*found;
}

void setMember(QJsonObject& event, QLatin1StringView object, QLatin1StringView member,
               const QJsonValue& value)
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

/// As much of a date as it states, and as a timeline can: of a season its first or last month, of a decade or
/// a century its first or last year.
QString statedPart(const EdtfDate& date, bool last)
{
    const DayBounds bounds = date.bounds();
    const auto day = last ? bounds.latest : bounds.earliest;
    if (!day || day->calendar().year < 1 || day->calendar().year > 9999) return {};
    switch (date.precision()) {
    case Precision::Day:
        return day->toIso();
    case Precision::Month:
    case Precision::Season:
        return day->toIso().first(7);
    default:
        return day->toIso().first(4);
    }
}

/// The dates that a row states (`when`, in EDTF); where it states none, its first and last day.
struct StatedTime {
    QString start;
    QString end;
};
StatedTime statedTime(const QString& when, const QString& begin, const QString& end)
{
    const auto time = Edtf::parse(when);
    if (!time || !time->first().date) return {begin, end == begin ? QString() : end};
    StatedTime stated{statedPart(*time->first().date, false), {}};
    if (time->last().date) stated.end = statedPart(*time->last().date, true);
    if (stated.end == stated.start) stated.end.clear();
    return stated;
}

class TimelineWriter
{
public:
    explicit TimelineWriter(const WrittenTable& of) : table(of)
    {
        hasYears =
            std::ranges::any_of(of.columns, [](const WrittenColumn& each) { return each.name == "Year"_L1; });
    }

    QJsonObject event(const QStringList& row) const
    {
        QJsonObject event, own;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString& name = table.columns[size_t(i)].name;
            if (row[i].isEmpty()) continue;
            if (name == timelineTime)
                setTime(event, "start_date"_L1, row[i]);
            else if (name == timelineEndTime)
                setTime(event, "end_date"_L1, row[i]);
            else if (const TimelineColumn* its = timelineColumn(name))
                set(event, *its, row[i]);
            else
                own[name] = row[i];
        }
        show(event, row);
        if (!own.isEmpty()) event[ownTimelineMember] = own;
        return event;
    }

private:
    /// What our columns say, where TimelineJS shows it.
    void show(QJsonObject& event, const QStringList& row) const
    {
        for (const Counterpart& each : counterparts) {
            const QString text = named(row, each.own);
            const TimelineColumn& its = *timelineColumn(each.timeline);
            const QJsonValue shown =
                its.object.isEmpty() ? event.value(its.member) : event.value(its.object)[its.member];
            if (!text.isEmpty() && shown.isUndefined()) set(event, its, text);
        }
        if (hasYears) return;
        const StatedTime time =
            statedTime(named(row, u"when"), ofKind(row, ColumnKind::Begin), ofKind(row, ColumnKind::End));
        if (!time.start.isEmpty()) setDate(event, "start_date"_L1, time.start);
        if (!time.end.isEmpty()) setDate(event, "end_date"_L1, time.end);
    }
    template <typename Accept>
    QString first(const QStringList& row, Accept accept) const
    {
        const auto found = std::ranges::find_if(table.columns, accept);
        return found == table.columns.end() ? QString() : row[found - table.columns.begin()];
    }
    QString named(const QStringList& row, QAnyStringView name) const
    {
        return first(row, [&](const WrittenColumn& each) { return each.name == name; });
    }
    QString ofKind(const QStringList& row, ColumnKind kind) const
    {
        return first(row, [&](const WrittenColumn& each) { return each.kind == kind; });
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
    QByteArray json = QJsonDocument(QJsonObject{{u"events"_s, events}}).toJson();
    return json.replace('<',
                        "\\u003C"); // no page that the text is pasted into takes a part of it for its own
}

}
