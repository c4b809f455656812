#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace atlas::exchange {

/// Why something cannot be done, as one of the protocol's words.
struct Fault {
    QString says;
    QStringList blanks = {};
    qint64 row = 0;
};

struct Table {
    QString name;
    QStringList columns;
    std::optional<qint64> rows = std::nullopt;
};

/// The child's end of the conversation (protocol.h). Where nobody listens any more, the process ends.
class Channel
{
public:
    /// Nothing where the other side is done.
    std::optional<QJsonObject> request();

    void table(const Table& table);
    void row(qint64 number, const QStringList& cells);
    void remark(const QString& says, qint64 row = 0, qint64 column = 0, const QStringList& blanks = {});
    /// As a remark, but once only, however often it is met.
    void remarkOnce(const QString& says, qint64 row = 0, const QStringList& blanks = {});
    /// 0 to 1. Told where it has grown, so that it may be given often.
    void progress(double share);
    void bytes(QByteArrayView part);
    void fault(const Fault& fault);
    void end();

private:
    void send(const QJsonObject& object);
    void flush();

    QByteArray unread;
    QByteArray unsent;
    QStringList saidOnce;
    double told = -1;
};

}
