#include "model/edit/rewriter.h"

#include "model/edit/list_matching.h"
#include "model/edit/rewriting.h"
#include "model/edit/sequence_edit.h"
#include "model/edit/written_form.h"

#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

/// The index of the part with a key, or -1.
qsizetype indexOf(const Parts& parts, const QByteArray& key)
{
    const auto found = std::ranges::find(parts, key, &Part::key);
    return found == parts.end() ? -1 : found - parts.begin();
}

/// JSON allows it, and no dossier opens with one; what an object of other programs' has may still be kept.
bool repeatsKey(const JsonDraft& object)
{
    QSet<QByteArrayView> seen;
    return std::ranges::any_of(object.members(), [&](const JsonDraft::Member& member) {
        const qsizetype before = seen.size();
        seen.insert(member.key);
        return seen.size() == before;
    });
}

}

Rewriter::Rewriter(QByteArray text) : bytes(std::move(text)), layout(TextLayout::of(bytes)), splices(bytes) {}

void Rewriter::become(const JsonValue& existing, const JsonDraft& wanted)
{
    become(existing, JsonDraft::of(existing), wanted);
}

void Rewriter::become(const JsonValue& existing, const JsonDraft& has, const JsonDraft& wanted)
{
    if (has == wanted) return;
    if (has.is(JsonType::Object) && wanted.is(JsonType::Object))
        becomeObject(existing, has, wanted);
    else if (has.is(JsonType::Array) && wanted.is(JsonType::Array))
        becomeList(existing, has, wanted);
    else
        replace(existing, wanted);
}

void Rewriter::becomeObject(const JsonValue& existing, const JsonDraft& has, const JsonDraft& wanted)
{
    const Parts parts = partsOf(bytes, existing);
    const auto isWanted = [&](const Part& part) { return wanted.find(part.key) != nullptr; };
    // A key that is there twice does not tell which of its values becomes which.
    if (std::ranges::none_of(parts, isWanted) || repeatsKey(has) || repeatsKey(wanted))
        return replace(existing, wanted);
    SequenceEdit members(bytes, layout, existing, parts);
    for (qsizetype i = 0; i < qsizetype(parts.size()); ++i) {
        const Part& part = parts[size_t(i)];
        if (const JsonDraft* value = wanted.find(part.key))
            become(part.value, has.members()[i].value, *value);
        else
            members.remove(i);
    }
    std::vector<std::pair<qsizetype, JsonDraft::Member>> added;
    qsizetype after = -1;
    for (const JsonDraft::Member& member : wanted.members()) {
        const qsizetype present = indexOf(parts, member.key);
        if (present >= 0)
            after = present;
        else
            added.emplace_back(after, member);
    }
    std::ranges::stable_sort(added, {}, &std::pair<qsizetype, JsonDraft::Member>::first);
    for (const auto& [place, member] : added) members.add(place, {member.key, member.value});
    members.splice(splices);
}

void Rewriter::becomeList(const JsonValue& existing, const JsonDraft& has, const JsonDraft& wanted)
{
    std::vector<Match> matches = matched(has.elements(), wanted.elements());
    matchByPlace(has.elements(), matches);
    if (std::ranges::none_of(matches, &Match::stays)) return replace(existing, wanted);
    const Parts parts = partsOf(bytes, existing);
    SequenceEdit elements(bytes, layout, existing, parts);
    std::vector<bool> stays(parts.size(), false);
    qsizetype after = -1;
    for (size_t i = 0; i < matches.size(); ++i) {
        const JsonDraft& element = wanted.elements()[qsizetype(i)];
        const auto [was, isStaying] = matches[i];
        if (isStaying) {
            stays[size_t(was)] = true;
            after = was;
            become(parts[size_t(was)].value, has.elements()[was], element);
            continue;
        }
        SequenceEdit::Addition addition{{}, element};
        if (was >= 0 && has.elements()[was] == element) {
            const Part& moved = parts[size_t(was)];
            addition.asWritten = bytes.sliced(moved.start, moved.end - moved.start);
        }
        elements.add(after, std::move(addition));
    }
    for (size_t i = 0; i < stays.size(); ++i)
        if (!stays[i]) elements.remove(qsizetype(i));
    elements.splice(splices);
}

void Rewriter::replace(const JsonValue& existing, const JsonDraft& wanted)
{
    const qsizetype at = existing.offset();
    const bool isScalar = !wanted.is(JsonType::Array) && !wanted.is(JsonType::Object);
    const WritingPlace place =
        isScalar ? WritingPlace() : WritingPlace{indentAt(bytes, at), columnAt(bytes, at)};
    splices.replace(at, pastEnd(bytes, existing), laidOut(wanted, layout, place));
}

void Rewriter::append(const JsonValue& list, const QList<JsonDraft>& elements)
{
    Parts parts = partsOf(bytes, list);
    if (parts.empty()) return replace(list, JsonDraft::list(elements));
    const qsizetype last = qsizetype(parts.size()) - 1;
    SequenceEdit sequence(bytes, layout, list, std::move(parts));
    for (const JsonDraft& element : elements) sequence.add(last, {{}, element});
    sequence.splice(splices);
}

void Rewriter::removeElements(const JsonValue& list, const std::vector<qsizetype>& indices)
{
    Parts parts = partsOf(bytes, list);
    if (indices.size() == parts.size()) return replace(list, JsonDraft::list());
    SequenceEdit sequence(bytes, layout, list, std::move(parts));
    for (const qsizetype index : indices) sequence.remove(index);
    sequence.splice(splices);
}

void Rewriter::setMembers(const JsonValue& object, const QList<Setting>& settings)
{
    const Parts parts = partsOf(bytes, object);
    SequenceEdit members(bytes, layout, object, parts);
    std::vector<std::pair<qsizetype, JsonDraft::Member>> added;
    for (const Setting& setting : settings) {
        const auto& [key, value] = setting.member;
        const qsizetype present = indexOf(parts, key);
        if (present >= 0 && value.is(JsonType::Null))
            members.remove(present);
        else if (present >= 0)
            become(parts[size_t(present)].value, value);
        if (present >= 0 || value.is(JsonType::Null)) continue;
        qsizetype after = qsizetype(parts.size()) - 1;
        for (qsizetype i = 0; i < qsizetype(parts.size()); ++i)
            if (setting.after.contains(parts[size_t(i)].key)) after = i;
        added.emplace_back(after, setting.member);
    }
    std::ranges::stable_sort(added, {}, &std::pair<qsizetype, JsonDraft::Member>::first);
    for (const auto& [place, member] : added) members.add(place, {member.key, member.value});
    members.splice(splices);
}

QList<TextChange> Rewriter::changes() &&
{
    return std::move(splices).changes();
}

QList<TextChange> rewriting(const QByteArray& bytes, const JsonValue& existing, const JsonDraft& wanted)
{
    Rewriter rewriter(bytes);
    rewriter.become(existing, wanted);
    return std::move(rewriter).changes();
}

}
