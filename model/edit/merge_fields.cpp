#include "model/edit/merge_fields.h"

namespace atlas {

namespace {

using Fields = QList<QByteArray>;

/// The fields that say one thing together with a field, itself among them.
Fields unitOf(const QByteArray& field)
{
    static const QList<Fields> units{{"source", "line", "at", "quote", "inferred", "caveat"},
                                     {"since", "until", "span"},
                                     {"value", "number"},
                                     {"colour", "light", "dark", "print"}};
    for (const Fields& unit : units)
        if (unit.contains(field)) return unit;
    return {field};
}

/// The values of some fields of an object; nothing for those that it does not have.
QList<std::optional<JsonDraft>> valuesOf(const JsonDraft& object, const Fields& fields)
{
    QList<std::optional<JsonDraft>> values;
    for (const QByteArray& field : fields) {
        const JsonDraft* value = object.find(field);
        values.append(value ? std::optional(*value) : std::nullopt);
    }
    return values;
}

/// Sets a field where another object has it, and after what it stands after there.
void take(const QByteArray& field, const JsonDraft& from, JsonDraft& into)
{
    Fields before;
    for (const JsonDraft::Member& member : from.members()) {
        if (member.key == field) return into.set(field, member.value, before);
        before.append(member.key);
    }
    into.remove(field);
}

}

QList<QByteArray> mergeFields(const JsonDraft& base, const JsonDraft& mine, JsonDraft& theirs,
                              const Fields& except)
{
    Fields fields;
    for (const JsonDraft* object : {&base, &mine})
        for (const JsonDraft::Member& member : object->members())
            if (!fields.contains(member.key) && !except.contains(member.key)) fields.append(member.key);

    Fields conflicts;
    Fields seen;
    for (const QByteArray& field : fields) {
        if (seen.contains(field)) continue;
        const Fields unit = unitOf(field);
        seen += unit;
        const auto before = valuesOf(base, unit);
        const auto here = valuesOf(mine, unit);
        const auto there = valuesOf(theirs, unit);
        if (here == before || here == there) continue;
        if (there == before)
            for (const QByteArray& each : unit) take(each, mine, theirs);
        else
            conflicts.append(field);
    }
    return conflicts;
}

}
