#pragma once

#include "model/io/json_tree.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace atlas {

/// A JSON value that can be changed. The members of an object keep their order, whatever the program knows of
/// them, and a number the digits it was written with: what nobody changed is written back as it was read.
class JsonDraft
{
public:
    struct Member;

    JsonDraft() = default; ///< null
    static JsonDraft boolean(bool value);
    static JsonDraft number(qint64 value);
    static JsonDraft number(double value); ///< in the fewest digits that read back to it
    static JsonDraft text(QString value);
    static JsonDraft list(QList<JsonDraft> elements = {});
    static JsonDraft object(QList<Member> members = {});
    /// A copy of what was read.
    static JsonDraft of(const JsonValue& value);

    JsonType type() const { return kind; }
    bool is(JsonType wanted) const { return kind == wanted; }
    /// A string's text; empty for anything else.
    QString text() const;
    /// A number as written; empty for anything else.
    QByteArray digits() const;

    /// Of a list; empty for anything else.
    const QList<JsonDraft>& elements() const { return items; }
    QList<JsonDraft>& elements() { return items; }

    /// Of an object; empty for anything else.
    const QList<Member>& members() const { return fields; }
    /// An object's member; null where it has none.
    const JsonDraft* find(QByteArrayView key) const;
    JsonDraft* find(QByteArrayView key);
    /// Replaces an object's member, or adds it: after the last of those `after` names that is there, else at the
    /// end.
    void set(const QByteArray& key, JsonDraft value, const QList<QByteArray>& after = {});
    void remove(QByteArrayView key);

    /// Texts by their characters, however escaped; numbers by their digits; members in their order.
    friend bool operator==(const JsonDraft& one, const JsonDraft& other);

private:
    JsonType kind = JsonType::Null;
    QString characters;     ///< a string's
    QByteArray asWritten;   ///< a number's
    QList<JsonDraft> items; ///< a list's
    QList<Member> fields;   ///< an object's
};

struct JsonDraft::Member {
    QByteArray key; ///< without quotation marks, unescaped
    JsonDraft value;
    friend bool operator==(const Member&, const Member&) = default;
};

}
