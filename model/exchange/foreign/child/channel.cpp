#include "model/exchange/foreign/child/channel.h"

#include "model/exchange/foreign/protocol.h"

#include <QJsonArray>

#include <cerrno>
#include <unistd.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partBytes = 64 * 1024;
constexpr double leastProgress = 0.005;

}

std::optional<QJsonObject> Channel::request()
{
    flush();
    for (;;) {
        if (const qsizetype found = unread.indexOf('\n'); found >= 0) {
            const QByteArray line = unread.first(found);
            unread.remove(0, found + 1);
            return objectOf(line);
        }
        const qsizetype had = unread.size();
        unread.resize(had + partBytes);
        const ssize_t got = read(STDIN_FILENO, unread.data() + had, size_t(partBytes));
        unread.resize(had + std::max<ssize_t>(got, 0));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return std::nullopt;
    }
}

void Channel::table(const Table& table)
{
    QJsonObject object{{u"name"_s, table.name}, {u"columns"_s, QJsonArray::fromStringList(table.columns)}};
    if (table.rows) object[u"rows"_s] = *table.rows;
    send({{u"table"_s, object}});
}

void Channel::row(qint64 number, const QStringList& cells)
{
    QJsonArray row{number};
    for (const QString& each : cells) row.append(each);
    send({{u"row"_s, row}});
}

void Channel::remark(const QString& says, qint64 row, qint64 column, const QStringList& blanks)
{
    send({{u"remark"_s, QJsonObject{{u"says"_s, says},
                                    {u"row"_s, row},
                                    {u"column"_s, column},
                                    {u"blanks"_s, QJsonArray::fromStringList(blanks)}}}});
}

void Channel::remarkOnce(const QString& says, qint64 row, const QStringList& blanks)
{
    const QString key = says + blanks.join(u'\n');
    if (saidOnce.contains(key)) return;
    saidOnce.append(key);
    remark(says, row, 0, blanks);
}

void Channel::progress(double share)
{
    if (share < told + leastProgress) return;
    told = share;
    send({{u"progress"_s, share}});
    flush();
}

void Channel::bytes(QByteArrayView part)
{
    send({{u"bytes"_s, QString::fromLatin1(part.toByteArray().toBase64())}});
}

void Channel::fault(const Fault& fault)
{
    send({{u"fault"_s, QJsonObject{{u"says"_s, fault.says},
                                   {u"row"_s, fault.row},
                                   {u"blanks"_s, QJsonArray::fromStringList(fault.blanks)}}}});
    flush();
}

void Channel::end()
{
    send({{u"end"_s, true}});
    flush();
    told = -1;
}

void Channel::send(const QJsonObject& object)
{
    unsent += lineOf(object);
    if (unsent.size() >= partBytes) flush();
}

void Channel::flush()
{
    QByteArrayView rest = unsent;
    while (!rest.isEmpty()) {
        const ssize_t written = write(STDOUT_FILENO, rest.data(), size_t(rest.size()));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) _exit(0);
        rest = rest.sliced(written);
    }
    unsent.clear();
}

}
