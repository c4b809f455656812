#pragma once

#include "model/io/read_citation.h"

namespace atlas {

/// An attribute that sources can contradict: one bare value, cited as the thing it belongs to is, or a list
/// of
/// `{"value": …}`, each with a citation of its own.
template <typename Value, typename Reader>
QList<Claim<Value>> readClaims(Record& thing, QByteArrayView name, const Citation& citedAs,
                               UnsourcedClaims& unsourced, Reader reader)
{
    QList<Claim<Value>> claims;
    const auto attribute = thing.field(name);
    if (!attribute) return claims;
    Reading& reading = thing.reading();
    if (!attribute->value.is(JsonType::Array)) {
        if (auto value = reader(reading, *attribute)) {
            unsourced.note(citedAs, *attribute);
            claims.append({std::move(*value), citedAs});
        }
        return claims;
    }
    readList(reading, *attribute, claims,
             [&](Reading& with, const Field& item) -> std::optional<Claim<Value>> {
                 Record record(with, item);
                 std::optional<Value> value;
                 record.required("value", value, reader);
                 Citation citation = readOwnCitation(record, citedAs.source).value_or(citedAs);
                 if (!value) return std::nullopt;
                 unsourced.note(citation, item);
                 return Claim<Value>{std::move(*value), std::move(citation)};
             });
    return claims;
}

}
