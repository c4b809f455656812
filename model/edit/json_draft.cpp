#include "model/edit/json_draft.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

QByteArray keyText(const JsonValue& key)
{
    return key.isEscaped() ? key.text().toUtf8() : key.raw().toByteArray();
}

template <typename Members>
auto* memberIn(Members& members, QByteArrayView key)
{
    const auto found = std::ranges::find(members, key, &JsonDraft::Member::key);
    return found == members.end() ? nullptr : &found->value;
}

}

JsonDraft JsonDraft::boolean(bool value)
{
    JsonDraft draft;
    draft.kind = value ? JsonType::True : JsonType::False;
    return draft;
}

JsonDraft JsonDraft::number(qint64 value)
{
    JsonDraft draft;
    draft.kind = JsonType::Number;
    draft.asWritten = QByteArray::number(value);
    return draft;
}

JsonDraft JsonDraft::number(double value)
{
    JsonDraft draft;
    if (!std::isfinite(value)) return draft;
    draft.kind = JsonType::Number;
    draft.asWritten = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    return draft;
}

JsonDraft JsonDraft::text(QString value)
{
    JsonDraft draft;
    draft.kind = JsonType::String;
    draft.characters = std::move(value);
    return draft;
}

JsonDraft JsonDraft::list(QList<JsonDraft> elements)
{
    JsonDraft draft;
    draft.kind = JsonType::Array;
    draft.items = std::move(elements);
    return draft;
}

JsonDraft JsonDraft::object(QList<Member> members)
{
    JsonDraft draft;
    draft.kind = JsonType::Object;
    draft.fields = std::move(members);
    return draft;
}

JsonDraft JsonDraft::of(const JsonValue& value)
{
    JsonDraft draft;
    draft.kind = value.type();
    if (value.is(JsonType::String)) draft.characters = value.text();
    if (value.is(JsonType::Number)) draft.asWritten = value.raw().toByteArray();
    if (value.is(JsonType::Array))
        for (const JsonValue element : value.children()) draft.items.append(of(element));
    if (!value.is(JsonType::Object)) return draft;
    bool isKey = true;
    for (const JsonValue part : value.children()) {
        if (isKey)
            draft.fields.append({keyText(part), {}});
        else
            draft.fields.last().value = of(part);
        isKey = !isKey;
    }
    return draft;
}

QString JsonDraft::text() const
{
    return characters;
}

QByteArray JsonDraft::digits() const
{
    return asWritten;
}

const JsonDraft* JsonDraft::find(QByteArrayView key) const
{
    return memberIn(fields, key);
}

JsonDraft* JsonDraft::find(QByteArrayView key)
{
    return memberIn(fields, key);
}

void JsonDraft::set(const QByteArray& key, JsonDraft value, const QList<QByteArray>& after)
{
    if (JsonDraft* present = find(key)) {
        *present = std::move(value);
        return;
    }
    qsizetype place = fields.size();
    for (qsizetype i = fields.size(); i > 0 && !after.isEmpty(); --i)
        if (after.contains(fields[i - 1].key)) {
            place = i;
            break;
        }
    fields.insert(place, {key, std::move(value)});
}

void JsonDraft::remove(QByteArrayView key)
{
    fields.removeIf([key](const Member& member) { return member.key == key; });
}

bool operator==(const JsonDraft& one, const JsonDraft& other)
{
    return one.kind == other.kind && one.characters == other.characters && one.asWritten == other.asWritten &&
           one.items == other.items && one.fields == other.fields;
}

}
