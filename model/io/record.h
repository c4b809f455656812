#pragma once

#include "model/io/reading.h"

#include <QVarLengthArray>

#include <optional>

namespace atlas {

/// A JSON object of the format, whose fields are taken one by one. It complains where the value is no object,
/// of a field that is there twice, and, at its own end, of fields that nobody asked for: those may be a
/// slip of the pen. Keys that begin with `x-` are the author's own.
class Record
{
public:
    Record(Reading& reading, const Field& object);
    ~Record();
    Record(const Record&) = delete;
    Record& operator=(const Record&) = delete;

    bool isObject() const { return object.value.is(JsonType::Object); }
    quint32 offset() const { return object.offset(); }
    Reading& reading() const { return context; }
    bool has(QByteArrayView name) const;

    /// The field, where the object has it. The name must be a string literal.
    std::optional<Field> field(QByteArrayView name);
    /// The same, with a complaint where the object does not have it.
    std::optional<Field> requiredField(QByteArrayView name);

    /// Reads a field into a value with a reader `std::optional<Value>(Reading&, const Field&)`, which
    /// complains itself where it returns nothing. The value stays as it is where there is none.
    template <typename Value, typename Reader>
    void optional(QByteArrayView name, Value& into, Reader reader)
    {
        if (const auto found = field(name))
            if (auto value = reader(context, *found)) into = std::move(*value);
    }
    template <typename Value, typename Reader>
    void required(QByteArrayView name, Value& into, Reader reader)
    {
        if (requiredField(name)) optional(name, into, reader);
    }
    /// Reads a field that is a list, element by element.
    template <typename List, typename Reader>
    void list(QByteArrayView name, List& into, Reader reader);
    template <typename List, typename Reader>
    void requiredList(QByteArrayView name, List& into, Reader reader)
    {
        if (requiredField(name)) list(name, into, reader);
    }

    struct Member {
        JsonValue key;
        QByteArrayView name; ///< the key as written
        JsonValue value;
        bool taken = false;
    };
    /// Every member but the author's own, where the keys are no fields of the format: none is unknown then.
    QVarLengthArray<Member, 24> takeAll();

private:
    void complainOfDuplicates();
    void complainOfUnknown(const Member& member);

    Reading& context;
    Field object;
    QVarLengthArray<Member, 24> members;
    QVarLengthArray<QByteArrayView, 24> asked;
};

/// An object's member by key, without any complaint.
std::optional<JsonValue> memberOf(const JsonValue& object, QByteArrayView key);

/// Whether a value is of a type; where it is not, complains of it in the format's words.
bool expectType(Reading& reading, const Field& field, JsonType type);

/// Reads a list element by element; complains where it is none.
template <typename List, typename Reader>
void readList(Reading& reading, const Field& field, List& into, Reader reader)
{
    if (!expectType(reading, field, JsonType::Array)) return;
    into.reserve(into.size() + field.value.childCount());
    for (const JsonValue element : field.value.children())
        if (auto value = reader(reading, Field{field.name, element, true})) into.append(std::move(*value));
}

template <typename List, typename Reader>
void Record::list(QByteArrayView name, List& into, Reader reader)
{
    if (const auto found = field(name)) readList(context, *found, into, reader);
}

}
