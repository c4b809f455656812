#include "model/items/editing/thing_places.h"

#include "model/io/record.h"

#include <algorithm>

namespace atlas {

namespace {

/// The byte where a place begins, or that of the text's end where it has no such place.
qsizetype offsetOf(const QByteArray& text, int line, int column)
{
    qsizetype at = 0;
    for (int passed = 1; passed < line && at < text.size(); ++passed) {
        const qsizetype end = text.indexOf('\n', at);
        at = end < 0 ? text.size() : end + 1;
    }
    const auto continues = [&] { return at < text.size() && (uchar(text[at]) & 0xC0) == 0x80; };
    for (int passed = 1; passed < column && at < text.size(); ++passed)
        do ++at;
        while (continues());
    return at;
}

/// A thing's field as a text; of a list, its first element.
QString word(const JsonValue& thing, QByteArrayView key)
{
    auto value = memberOf(thing, key);
    if (value && value->is(JsonType::Array) && !value->children().isEmpty()) value = *value->children().begin();
    return value && value->is(JsonType::String) ? value->text() : QString();
}

}

std::optional<ThingRef> thingAt(const DossierText& text, int line, int column)
{
    const qsizetype place = offsetOf(text.bytes(), line, column);
    if (place >= text.bytes().size()) return std::nullopt;
    std::optional<JsonValue> key, list; // the dossier's field that the place is in
    for (const JsonValue each : text.root().children()) {
        if (each.offset() > place) break;
        if (key && !list) list = each;
        else {
            key = each;
            list.reset();
        }
    }
    if (!list || !list->is(JsonType::Array)) return std::nullopt;
    const auto known = std::ranges::find(thingListKeys, key->raw(), [](const char* each) { return QByteArrayView(each); });
    qsizetype before = 0;
    for (const JsonValue each : list->children()) before += each.offset() <= place;
    if (known == thingListKeys.end() || before == 0) return std::nullopt;
    return ThingRef{ThingList(known - thingListKeys.begin()), before - 1};
}

bool select(Session& session, const DossierText& text, const ThingRef& ref)
{
    const auto thing = text.thing(ref);
    if (!thing) return false;
    const auto lookAtActor = [&](const QString& id) {
        if (!id.isEmpty()) session.selectActor(id);
        return !id.isEmpty();
    };
    const auto lookAtEvent = [&](const QString& id) {
        if (!id.isEmpty()) session.selectEvent(id);
        return !id.isEmpty();
    };
    switch (ref.list) {
    case ThingList::Sources: session.selectSource(word(*thing, "id")); return true;
    case ThingList::Actors: return lookAtActor(word(*thing, "id"));
    case ThingList::StatusClaims: return lookAtActor(word(*thing, "actors"));
    case ThingList::Events: return lookAtEvent(word(*thing, "id"));
    case ThingList::Statements:
    case ThingList::Outcomes:
        return lookAtEvent(word(*thing, "event")) || lookAtActor(word(*thing, "about"));
    case ThingList::Groups:
    case ThingList::Statuses:
    case ThingList::Themes:
    case ThingList::Scenarios:
    case ThingList::MemberCounts: return false;
    }
    return false;
}

}
