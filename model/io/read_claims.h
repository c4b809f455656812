#pragma once

#include "model/io/read_citation.h"

namespace atlas {

/// An attribute that sources can contradict: one bare value, cited as the thing it belongs to is, or a list
/// of
/// `{"value": …}`, each with a citation of its own.
template <typename Value, typename Reader>
QList<Claim<Value>> readClaims(Record& thing, QByteArrayView name, const Citation& citedAs, Reader reader)
{
    QList<Claim<Value>> claims;
    const auto attribute = thing.field(name);
    if (!attribute) return claims;
    Reading& reading = thing.reading();
    if (!attribute->value.is(JsonType::Array)) {
        if (auto value = reader(reading, *attribute)) claims.append({std::move(*value), citedAs});
        return claims;
    }
    readList(reading, *attribute, claims,
             [&](Reading& with, const Field& item) -> std::optional<Claim<Value>> {
                 Record record(with, item);
                 std::optional<Value> value;
                 record.required("value", value, reader);
                 const auto own = readOwnCitation(record, citedAs.source);
                 if (own && own->isUnsourced() && !citedAs.isUnsourced())
                     warnUnsourced(with, item.offset(), item.name);
                 if (!value) return std::nullopt;
                 return Claim<Value>{std::move(*value), own.value_or(citedAs)};
             });
    return claims;
}

}
