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
    bool has(const char* name) const { return find(name) != nullptr; }

    /// The field, where the object has it. The name must be a string literal.
    std::optional<Field> field(const char* name);
    /// The same, with a complaint where the object does not have it.
    std::optional<Field> requiredField(const char* name);

    /// Reads a field into a value with a reader `std::optional<Value>(Reading&, const Field&)`, which complains
    /// itself where it returns nothing. The value stays as it is where there is none.
    template <typename Value, typename Reader>
    void optional(const char* name, Value& into, Reader reader)
    {
        if (const auto found = field(name))
            if (auto value = reader(context, *found)) into = std::move(*value);
    }
    template <typename Value, typename Reader>
    void required(const char* name, Value& into, Reader reader)
    {
        if (requiredField(name)) optional(name, into, reader);
    }
    /// Reads a field that is a list, element by element.
    template <typename List, typename Reader>
    void list(const char* name, List& into, Reader reader);
    template <typename List, typename Reader>
    void requiredList(const char* name, List& into, Reader reader)
    {
        if (requiredField(name)) list(name, into, reader);
    }

    struct Member {
        JsonValue key;
        JsonValue value;
    };
    /// Every member but the author's own, where the keys are no fields of the format: none is unknown then.
    QVarLengthArray<Member, 24> takeAll();

private:
    const Member* find(const char* name) const;
    void complainOfDuplicates();
    void complainOfUnknown(const Member& member);

    Reading& context;
    Field object;
    QVarLengthArray<Member, 24> members;
    QVarLengthArray<const char*, 24> asked;
    bool allTaken = false;
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
    for (const JsonValue element : field.value.children())
        if (auto value = reader(reading, Field{field.name, element})) into.append(std::move(*value));
}

template <typename List, typename Reader>
void Record::list(const char* name, List& into, Reader reader)
{
    if (const auto found = field(name)) readList(context, *found, into, reader);
}

}
