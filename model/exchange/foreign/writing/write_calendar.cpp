#include "model/exchange/foreign/calendar_columns.h"
#include "model/exchange/foreign/writing/writer.h"

#include <QDate>
#include <QUrl>

#include <memory>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

struct ComponentDeleter {
    void operator()(icalcomponent* each) const { icalcomponent_free(each); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype dayOf(const QDate& date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

/// Line breaks are written as `\n`; other control characters have no form (RFC 5545 3.3.11).
QByteArray writable(QString text)
{
    return text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; }).toUtf8();
}

class EntryWriter
{
public:
    explicit EntryWriter(const Written& of)
        : table(of), begin(of.indexOf(Kind::Begin)), end(of.indexOf(Kind::End)),
          lon(of.indexOf(Kind::Longitude)), lat(of.indexOf(Kind::Latitude))
    {
        for (size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].name == "id"_L1) id = qsizetype(i);
    }

    /// An event; what has no day is a journal's entry, which needs none.
    icalcomponent* entry(const QStringList& row, qsizetype number) const
    {
        const QDate first = QDate::fromString(cell(row, begin), Qt::ISODate);
        const QDate last = QDate::fromString(cell(row, end), Qt::ISODate);
        icalcomponent* made =
            icalcomponent_new(first.isValid() ? ICAL_VEVENT_COMPONENT : ICAL_VJOURNAL_COMPONENT);
        // Several rows may speak of one thing, and a calendar would take them for versions of one entry.
        const QString uid = u"%1-%2@coalition-atlas"_s.arg(cell(row, id), QString::number(number));
        icalcomponent_add_property(made, icalproperty_new_uid(writable(uid).constData()));
        // Required, and not the clock's: the same rows are the same bytes.
        icaltimetype stamp = dayOf(first.isValid() ? first : QDate(2000, 1, 1));
        stamp.is_date = 0;
        stamp.zone = icaltimezone_get_utc_timezone();
        icalcomponent_add_property(made, icalproperty_new_dtstamp(stamp));
        if (first.isValid()) icalcomponent_add_property(made, icalproperty_new_dtstart(dayOf(first)));
        if (first.isValid() && last.isValid())
            icalcomponent_add_property(made, icalproperty_new_dtend(dayOf(last.addDays(1))));
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool said =
                (i == begin && first.isValid()) || (i == end && first.isValid() && last.isValid());
            if (!row[i].isEmpty() && !said) addCell(*made, table.columns[size_t(i)].name, row[i]);
        }
        const QString east = cell(row, lon), north = cell(row, lat);
        if (!east.isEmpty() && !north.isEmpty())
            icalcomponent_add_property(
                made, icalproperty_new_from_string("GEO:" + writable(north) + ';' + writable(east)));
        return made;
    }

private:
    static QString cell(const QStringList& row, std::optional<qsizetype> column)
    {
        return column ? row[*column] : QString();
    }

    static void addCell(icalcomponent& to, const QString& column, const QString& text)
    {
        for (const CalendarColumn& each : calendarColumns)
            if (each.isWritten && each.name == column) {
                icalproperty* property = icalproperty_new(each.property);
                icalproperty_set_value(property, icalvalue_new_text(writable(text).constData()));
                icalcomponent_add_property(&to, property);
                return;
            }
        const QByteArray named = QUrl::toPercentEncoding(column, " ()") + '=';
        icalproperty* property = icalproperty_new_x("");
        icalproperty_set_x_name(property, ownCellProperty);
        icalproperty_set_value(property, icalvalue_new_text((named + writable(text)).constData()));
        icalcomponent_add_property(&to, property);
    }

    const Written& table;
    std::optional<qsizetype> begin, end, lon, lat, id;
};

}

std::optional<QByteArray> calendarBytes(const Written& table)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Coalition Atlas//Coalition Atlas//EN"));
    const EntryWriter writer(table);
    qsizetype number = 0;
    for (const QStringList& row : table.rows)
        icalcomponent_add_component(calendar.get(), writer.entry(row, ++number));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

}
