#include "model/edit/things.h"

#include "model/io/record.h"

#include <iterator>

namespace atlas {

namespace {

/// An empty object where the bytes are no JSON at all.
JsonTree treeOf(const QByteArray& bytes)
{
    static const QByteArray nothing("{}");
    return JsonTree::parse(bytes)
        .or_else([](const JsonTree::Error&) { return JsonTree::parse(nothing); })
        .value();
}

QByteArrayView keyOf(ThingList list)
{
    return thingListKeys.at(size_t(list));
}

}

DossierText::DossierText(QByteArray bytes) : text(std::move(bytes)), tree(treeOf(text)) {}

std::optional<JsonValue> DossierText::field(QByteArrayView key) const
{
    return memberOf(root(), key);
}

qsizetype DossierText::count(ThingList list) const
{
    const auto things = field(keyOf(list));
    return things ? things->childCount() : 0;
}

std::optional<JsonValue> DossierText::thing(const ThingRef& ref) const
{
    const auto things = field(keyOf(ref.list));
    if (!things || ref.index < 0) return std::nullopt;
    qsizetype index = 0;
    for (const JsonValue each : things->children())
        if (index++ == ref.index) return each;
    return std::nullopt;
}

std::optional<ThingRef> DossierText::find(ThingList list, const QString& id) const
{
    const auto things = field(keyOf(list));
    if (!things) return std::nullopt;
    qsizetype index = 0;
    for (const JsonValue each : things->children()) {
        const auto found = memberOf(each, "id");
        if (found && found->is(JsonType::String) && found->text() == id) return ThingRef{list, index};
        ++index;
    }
    return std::nullopt;
}

}
