// Any JSON text made into any other by the least splices: the result says what was wanted, and undoing it gives the
// first text back, byte for byte. The input is both texts, a zero byte between them.

#include "model/edit/rewriting.h"
#include "tests/fuzz/fuzzer.h"

#include <algorithm>

using namespace atlas;

namespace {

/// The same with the members of each object in the order of their keys: what stays in a text keeps its place there.
JsonDraft inOrder(const JsonDraft& value)
{
    JsonDraft ordered = value;
    for (JsonDraft& element : ordered.elements()) element = inOrder(element);
    if (!value.is(JsonType::Object)) return ordered;
    QList<JsonDraft::Member> members = value.members();
    for (JsonDraft::Member& member : members) member.value = inOrder(member.value);
    std::ranges::stable_sort(members, {}, &JsonDraft::Member::key);
    return JsonDraft::object(std::move(members));
}

std::optional<JsonTree> treeOf(const QByteArray& bytes)
{
    if (!QUtf8StringView(bytes).isValidUtf8()) return std::nullopt;
    const auto tree = JsonTree::parse(bytes);
    return tree ? std::optional(*tree) : std::nullopt;
}

}

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray both = inputBytes(data, size);
    const qsizetype middle = both.indexOf('\0');
    if (middle < 0) return 0;
    const QByteArray before = both.first(middle);
    const QByteArray other = both.sliced(middle + 1);
    if (other.contains('\0')) return 0;
    const auto tree = treeOf(before);
    const auto otherTree = treeOf(other);
    if (!tree || !otherTree) return 0;

    const JsonDraft wanted = JsonDraft::of(otherTree->root());
    const Edit edit{{}, rewriting(before, tree->root(), wanted)};
    const auto after = done(before, edit);
    hold(after.has_value(), "a rewriting fits the text it was made for");
    const auto afterTree = treeOf(*after);
    hold(afterTree && inOrder(JsonDraft::of(afterTree->root())) == inOrder(wanted), "the text says what was wanted");
    hold(undone(*after, edit) == before, "undoing gives the first text back");
    return 0;
}
