#include "tests/model/edit/texts.h"

#include "model/edit/things.h"
#include "model/edit/written_form.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace atlas::test {

namespace {

const TextLayout dense{
    .lineEnd = {}, .indent = {}, .colon = ":", .afterComma = {}, .inBraces = {}, .inBrackets = {}};

JsonDraft inOrder(const JsonDraft& value)
{
    JsonDraft ordered = value;
    for (JsonDraft& element : ordered.elements()) element = inOrder(element);
    QList<JsonDraft::Member> members = value.members();
    for (JsonDraft::Member& member : members) member.value = inOrder(member.value);
    std::ranges::sort(members, {}, &JsonDraft::Member::key);
    return value.is(JsonType::Object) ? JsonDraft::object(members) : ordered;
}

}

QByteArray bundledDossier()
{
    QFile file(QStringLiteral(":/atlas/dossiers/coalition-of-the-willing.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray minifiedDossier()
{
    return onOneLine(draftOf(bundledDossier()), dense);
}

QByteArray windowsDossier()
{
    QByteArray text = "\xEF\xBB\xBF";
    for (const QByteArray& line : bundledDossier().trimmed().split('\n')) {
        const qsizetype spaces = std::ranges::find_if(line, [](char c) { return c != ' '; }) - line.begin();
        text += QByteArray(spaces / 2, '\t') + line.sliced(spaces) + "\r\n";
    }
    return text.chopped(2);
}

JsonDraft draftOf(const QByteArray& json)
{
    const auto tree = JsonTree::parse(json);
    REQUIRE(tree);
    return JsonDraft::of(tree->root());
}

QByteArray meaningOf(const QByteArray& dossier)
{
    JsonDraft ordered = inOrder(draftOf(dossier));
    for (const char* list : thingListKeys)
        if (JsonDraft* things = ordered.find(list))
            std::ranges::sort(things->elements(), {},
                              [](const JsonDraft& thing) { return onOneLine(thing, dense); });
    return onOneLine(ordered, dense);
}

}
