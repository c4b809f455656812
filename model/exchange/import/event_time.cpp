#include "model/exchange/import/event_time.h"

#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString endText(const Edtf::End& end)
{
    if (!end.date) return end.missing == MissingEnd::Open ? u".."_s : QString();
    return end.date->toString();
}

std::optional<Edtf> between(const std::optional<Edtf>& begin, const std::optional<Edtf>& end, const RemarkPlace& place,
                            ImportRemarks& remarks)
{
    if (!end || begin == end) return begin;
    const QString written = (begin ? endText(begin->first()) : QString()) + u'/' + endText(end->last());
    if (const auto time = Edtf::parse(written)) return *time;
    remarks.warn(place, {QT_TRANSLATE_NOOP("Phrases", "“%1” ends before it begins"), {written}},
                 {QT_TRANSLATE_NOOP("Phrases", "It was left without a date."), {}});
    return {};
}

}

std::optional<Edtf> eventTime(const RowCells& cells, TableDates& dates, ImportRemarks& remarks)
{
    if (cells.has(ColumnRole::When)) return dates.read(cells, ColumnRole::When);
    for (const auto& [first, last] : {std::pair(ColumnRole::Since, ColumnRole::Until), std::pair(ColumnRole::Begin, ColumnRole::End)})
        if (cells.has(first) || cells.has(last))
            return between(dates.read(cells, first), dates.read(cells, last), cells.place(first), remarks);
    return between(dates.readParts(cells, ColumnRole::Year, ColumnRole::Month, ColumnRole::DayOfMonth),
                   dates.readParts(cells, ColumnRole::EndYear, ColumnRole::EndMonth, ColumnRole::EndDay),
                   cells.place(ColumnRole::Year), remarks);
}

}
