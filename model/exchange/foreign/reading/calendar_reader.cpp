#include "model/exchange/foreign/protocol.h"
#include "model/exchange/foreign/reading/calendar_entry.h"
#include "model/exchange/foreign/reading/only_file.h"
#include "model/exchange/foreign/reading/reader.h"
#include "model/exchange/foreign/reading/vsi_device.h"

#include <QHash>

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <functional>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 1024 * 1024;
constexpr qsizetype longestEntry = 16 * 1024 * 1024;

bool isLine(const QByteArray& line, const char* name, const char* what)
{
    return line.trimmed().compare(QByteArray(name) + ':' + what, Qt::CaseInsensitive) == 0;
}

/// Which of its kinds an entry is; nothing for alarms, time zones and what else a calendar holds.
const char* kindOf(const QByteArray& line)
{
    for (const char* kind : std::array{"VEVENT", "VTODO", "VJOURNAL"})
        if (isLine(line, "BEGIN", kind)) return kind;
    return nullptr;
}

/// Hands libical one entry after another, so that a calendar may be of any length, and of any depth.
class CalendarReader : public Reader
{
public:
    CalendarReader() { icalerror_set_errors_are_fatal(false); }

    std::expected<std::vector<Table>, Fault> tables(Channel& channel) override
    {
        qint64 count = 0;
        const auto fault = eachEntry(channel, [&](const QByteArray& text, qint64 line) {
            const auto cells = readCalendarEntry(text, line, nullptr);
            if (!cells) return;
            ++count;
            for (const auto& each : *cells)
                if (columns.size() <= mostColumns && !places.contains(each.first)) {
                    places.insert(each.first, columns.size());
                    columns.append(each.first);
                }
        });
        if (fault) return std::unexpected(*fault);
        if (columns.size() > mostColumns) return std::unexpected(Fault{u"columns"_s});
        if (columns.isEmpty()) return {};
        return std::vector{Table{{}, columns, count}};
    }

    std::optional<Fault> rows(size_t, Channel& channel) override
    {
        return eachEntry(channel, [&](const QByteArray& text, qint64 line) {
            const auto cells = readCalendarEntry(text, line, &channel);
            if (!cells) return channel.remark(u"no-event"_s, line);
            QStringList row(columns.size());
            for (const auto& each : *cells) row[places.value(each.first)] = each.second;
            channel.row(line, row);
        });
    }

private:
    /// With the line on which it begins.
    static std::optional<Fault> eachEntry(Channel& channel,
                                          const std::function<void(const QByteArray&, qint64)>& take)
    {
        const auto device = VsiDevice::open(onlyFile(u".ics"_s));
        if (!device) return Fault{u"unreadable"_s};
        // One room for all lines: QIODevice would make a megabyte anew for each.
        QByteArray room(longestLine, Qt::Uninitialized);
        QByteArray entry;
        const char* kind = nullptr;
        int inner = 0; // components within the entry, which are passed over
        qint64 begin = 0;
        for (qint64 number = 1;; ++number) {
            const qint64 length = device->readLine(room.data(), longestLine);
            if (length <= 0) break;
            const auto line = QByteArray::fromRawData(room.constData(), length);
            if (length >= longestLine - 1 && !line.endsWith('\n'))
                return Fault{u"damaged-line"_s, {}, number};
            if (!kind) {
                kind = kindOf(line);
                if (!kind) continue;
                entry.clear();
                begin = number;
            } else if (line.startsWith("BEGIN:")) {
                ++inner;
                continue;
            } else if (inner > 0) {
                if (line.startsWith("END:")) --inner;
                continue;
            }
            entry.append(line);
            if (entry.size() > longestEntry) return Fault{u"damaged-line"_s, {}, begin};
            if (isLine(line, "END", kind)) {
                take(entry, begin);
                kind = nullptr;
            }
        }
        if (kind) channel.remarkOnce(u"no-event"_s, begin);
        return std::nullopt;
    }

    QStringList columns;
    QHash<QString, qsizetype> places; ///< of the columns, by name
};

}

std::unique_ptr<Reader> calendarReader()
{
    return std::make_unique<CalendarReader>();
}

}
