#include "model/items/editing/form_saving.h"

#include "model/items/editing/draft_path.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

Language ownLanguage(const DossierText& text)
{
    const auto code = text.field("language");
    return (code ? languageFromCode(code->text()) : std::nullopt).value_or(Language::English);
}

JsonDraft dossierDraft(const DossierText& text)
{
    QList<JsonDraft::Member> members;
    const JsonDraft whole = JsonDraft::of(text.root());
    for (const JsonDraft::Member& member : whole.members())
        if (!std::ranges::contains(thingListKeys, member.key, [](const char* key) { return QByteArray(key); }))
            members.append(member);
    return JsonDraft::object(members);
}

QList<JsonDraft::Member> changedMembers(const JsonDraft& before, const JsonDraft& after)
{
    QList<JsonDraft::Member> changed;
    for (const JsonDraft::Member& member : after.members()) {
        const JsonDraft* const was = before.find(member.key);
        if (!was || *was != member.value) changed.append(member);
    }
    for (const JsonDraft::Member& member : before.members())
        if (!after.find(member.key)) changed.append({member.key, JsonDraft()});
    return changed;
}

std::optional<ThingRef> foundAgain(const DossierText& text, const ThingRef& was, const JsonDraft& thing)
{
    if (const QString id = textAt(thing, u"id"); !id.isEmpty()) return text.find(was.list, id);
    const auto same = [&](qsizetype index) {
        const auto there = text.thing({was.list, index});
        return there && JsonDraft::of(*there) == thing;
    };
    if (same(was.index)) return was;
    for (qsizetype index = 0; index < text.count(was.list); ++index)
        if (same(index)) return ThingRef{was.list, index};
    return std::nullopt;
}

JsonDraft broughtTogether(const JsonDraft& original, const JsonDraft& mine, const JsonDraft& theirs)
{
    JsonDraft both = theirs;
    for (const JsonDraft::Member& member : changedMembers(original, mine)) {
        if (mine.find(member.key)) put(both, QString::fromUtf8(member.key), member.value);
        else both.remove(member.key);
    }
    return both;
}

}
