#include "model/exchange/foreign/reading/calendar_entry.h"

#include "model/exchange/foreign/calendar_columns.h"
#include "model/exchange/foreign/reading/cells.h"
#include "model/exchange/foreign/reading/reader.h"

#include <QUrl>

#include <memory>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

struct ComponentDeleter {
    void operator()(icalcomponent* each) const { icalcomponent_free(each); }
};

QString dayText(const icaltimetype& time)
{
    const auto digits = [](int number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    return digits(time.year, 4) + u'-' + digits(time.month, 2) + u'-' + digits(time.day, 2);
}

/// The last day that a span covers whose end it does not: that of the moment before.
icaltimetype lastDay(icaltimetype end, const icaltimetype& begin)
{
    const bool midnight = end.is_date || (end.hour == 0 && end.minute == 0 && end.second == 0);
    if (midnight && icaltime_compare_date_only(end, begin) > 0) icaltime_adjust(&end, -1, 0, 0, 0);
    return end;
}

/// A text without its escapes; of a person the name, where there is one.
QString valueText(icalproperty* property)
{
    if (icalparameter* name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER))
        return QString::fromUtf8(icalparameter_get_cn(name));
    icalvalue* value = icalproperty_get_value(property);
    if (!value) return {};
    if (icalvalue_isa(value) == ICAL_TEXT_VALUE) return QString::fromUtf8(icalvalue_get_text(value));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalvalue_as_ical_string_r(value),
                                                                        icalmemory_free_buffer);
    return QString::fromUtf8(text.get()).remove(u"mailto:"_s, Qt::CaseInsensitive);
}

class EntryReader
{
public:
    EntryReader(icalcomponent& of, qint64 number, Channel* to) : entry(of), row(number), channel(to) {}

    CalendarCells read()
    {
        times();
        for (const CalendarColumn& each : calendarColumns) text(each);
        place();
        ownCells();
        for (const icalproperty_kind kind : {ICAL_RRULE_PROPERTY, ICAL_RDATE_PROPERTY})
            if (icalcomponent_get_first_property(&entry, kind)) {
                remark(u"recurrence"_s);
                break;
            }
        return cells;
    }

private:
    void set(const QString& column, const QString& text)
    {
        if (text.isEmpty()) return;
        for (auto& each : cells)
            if (each.first == column) {
                each.second = text;
                return;
            }
        if (cells.size() <= mostColumns) cells.append({column, text});
    }

    void remark(const QString& word, const QStringList& blanks = {}) const
    {
        if (channel) channel->remark(word, row, 0, blanks);
    }

    void times()
    {
        if (!icalcomponent_get_first_property(&entry, ICAL_DTSTART_PROPERTY)) return;
        const icaltimetype begin = icalcomponent_get_dtstart(&entry);
        if (icaltime_is_null_time(begin) || !icaltime_is_valid_time(begin))
            return remark(u"property"_s, {u"DTSTART"_s});
        set(u"begin"_s, dayText(begin));
        const bool ends = icalcomponent_get_first_property(&entry, ICAL_DTEND_PROPERTY) ||
                          icalcomponent_get_first_property(&entry, ICAL_DURATION_PROPERTY);
        if (!ends) return;
        const icaltimetype end = icalcomponent_get_dtend(&entry);
        if (icaltime_is_null_time(end) || !icaltime_is_valid_time(end))
            return remark(u"property"_s, {u"DTEND"_s});
        set(u"end"_s, dayText(lastDay(end, begin)));
    }

    void text(const CalendarColumn& column)
    {
        QStringList texts;
        for (icalproperty* each = icalcomponent_get_first_property(&entry, column.property); each;
             each = icalcomponent_get_next_property(&entry, column.property))
            texts.append(valueText(each));
        set(column.name, texts.join(u"; "_s));
    }

    void place()
    {
        icalproperty* geo = icalcomponent_get_first_property(&entry, ICAL_GEO_PROPERTY);
        if (!geo) return;
        const QStringList numbers = valueText(geo).split(u';');
        bool latOk = false, lonOk = false;
        const double lat = numbers.value(0).toDouble(&latOk), lon = numbers.value(1).toDouble(&lonOk);
        if (!latOk || !lonOk) return remark(u"property"_s, {u"GEO"_s});
        if (std::abs(lat) > 90 || std::abs(lon) > 180)
            return remark(u"outside"_s, {numberText(lon) + u", "_s + numberText(lat)});
        set(u"lon"_s, numberText(lon));
        set(u"lat"_s, numberText(lat));
    }

    void ownCells()
    {
        for (icalproperty* each = icalcomponent_get_first_property(&entry, ICAL_X_PROPERTY); each;
             each = icalcomponent_get_next_property(&entry, ICAL_X_PROPERTY)) {
            if (QByteArrayView(icalproperty_get_x_name(each)) != ownCellProperty) continue;
            const QString cell = valueText(each);
            const qsizetype equals = cell.indexOf(u'=');
            if (equals > 0)
                set(QUrl::fromPercentEncoding(cell.first(equals).toUtf8()), cell.sliced(equals + 1));
        }
    }

    icalcomponent& entry;
    qint64 row;
    Channel* channel;
    CalendarCells cells;
};

}

std::optional<CalendarCells> readCalendarEntry(const QByteArray& text, qint64 row, Channel* channel)
{
    const std::unique_ptr<icalcomponent, ComponentDeleter> entry(icalparser_parse_string(text.constData()));
    if (!entry || icalcomponent_isa(entry.get()) == ICAL_XROOT_COMPONENT) return std::nullopt;
    return EntryReader(*entry, row, channel).read();
}

}
