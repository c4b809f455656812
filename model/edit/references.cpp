#include "model/edit/references.h"

#include "model/io/record.h"

#include <QStringList>

#include <array>

namespace atlas {

namespace {

using enum ThingList;

constexpr std::array all{
    Reference{std::nullopt, "lens", Sources},
    Reference{std::nullopt, "summaryCitations[].source", Sources},
    Reference{std::nullopt, "founded[].source", Sources},
    Reference{Actors, "affiliation", Actors},
    Reference{Actors, "group", Groups},
    Reference{Actors, "source", Sources},
    Reference{Actors, "citations[].source", Sources},
    Reference{StatusClaims, "actors![]", Actors},
    Reference{StatusClaims, "status!", Statuses},
    Reference{StatusClaims, "source", Sources},
    Reference{Themes, "source", Sources},
    Reference{Events, "group", Groups},
    Reference{Events, "themes[]", Themes},
    Reference{Events, "participants[]", Actors},
    Reference{Events, "participants[].actors![]", Actors},
    Reference{Events, "participants[].source", Sources},
    Reference{Events, "place.country", Actors},
    Reference{Events, "place[].value.country", Actors},
    Reference{Events, "place[].source", Sources},
    Reference{Events, "when[].source", Sources},
    Reference{Events, "occurrence[].source", Sources},
    Reference{Events, "summary[].source", Sources},
    Reference{Events, "counts[].source", Sources},
    Reference{Events, "citations[].source", Sources},
    Reference{Events, "cautionCitations[].source", Sources},
    Reference{Events, "source", Sources},
    // Without them, words about someone would be about the whole coalition, and someone's the source's own.
    Reference{Statements, "about![]", Actors},
    Reference{Statements, "speaker!", Actors},
    Reference{Statements, "event", Events},
    Reference{Statements, "source", Sources},
    Reference{Outcomes, "event", Events},
    Reference{Outcomes, "source", Sources},
    Reference{Scenarios, "source", Sources},
    Reference{MemberCounts, "source", Sources},
};

/// The first key of a path.
struct Step {
    explicit Step(QByteArrayView path)
    {
        const qsizetype dot = path.indexOf('.');
        key = dot < 0 ? path : path.first(dot);
        rest = dot < 0 ? QByteArrayView() : path.sliced(dot + 1);
        isList = key.endsWith("[]");
        if (isList) key.chop(2);
        isVital = key.endsWith('!');
        if (isVital) key.chop(1);
    }
    QByteArrayView key;
    QByteArrayView rest; ///< empty where the key is the last
    bool isList = false;
    bool isVital = false;
};

/// Visits the texts that a path leads to.
template <typename Visit>
void visitBelow(const JsonValue& object, QByteArrayView path, const Visit& visit)
{
    const Step step(path);
    const auto member = object.is(JsonType::Object) ? memberOf(object, step.key) : std::nullopt;
    if (!member) return;
    const auto below = [&](const JsonValue& value) {
        if (!step.rest.isEmpty())
            visitBelow(value, step.rest, visit);
        else if (value.is(JsonType::String))
            visit(value.text());
    };
    if (!step.isList)
        below(*member);
    else if (member->is(JsonType::Array))
        for (const JsonValue element : member->children()) below(element);
}

/// The ids in a text.
QStringList idsIn(const QString& text)
{
    QStringList ids = text.split(u',');
    for (QString& id : ids) id = id.trimmed();
    return ids;
}

/// Changes the texts that a path leads to. `change` tells whether nothing is left of a text; then it is
/// removed, with what it leaves empty. Tells whether that leaves the object without what it cannot be
/// without.
template <typename Change>
bool changeBelow(JsonDraft& object, QByteArrayView path, const Change& change)
{
    const Step step(path);
    JsonDraft* member = object.find(step.key);
    if (!member) return false;
    const auto below = [&](JsonDraft& value) {
        if (!step.rest.isEmpty()) return changeBelow(value, step.rest, change);
        return value.is(JsonType::String) && change(value);
    };
    bool isGone = false;
    if (step.isList) {
        QList<JsonDraft>& elements = member->elements();
        const qsizetype before = elements.size();
        for (qsizetype i = before; i-- > 0;)
            if (below(elements[i])) elements.removeAt(i);
        isGone = elements.isEmpty() && before > 0;
    } else {
        isGone = below(*member);
    }
    if (!isGone) return false;
    if (step.key == "source")
        *member = JsonDraft();
    else
        object.remove(step.key);
    return step.isVital;
}

/// Those of one list to another.
template <typename Use>
void forEachBetween(std::optional<ThingList> from, ThingList to, Use use)
{
    for (const Reference& reference : all)
        if (reference.from == from && reference.to == to) use(reference);
}

}

QByteArray Reference::field() const
{
    return Step(path).key.toByteArray();
}

std::span<const Reference> references()
{
    return all;
}

bool refers(const JsonValue& thing, const Reference& by, const QString& id)
{
    bool found = false;
    visitBelow(thing, by.path, [&](const QString& text) {
        found = found || text == id || (text.contains(u',') && idsIn(text).contains(id));
    });
    return found;
}

void forEachNamed(const JsonValue& thing, std::optional<ThingList> of,
                  const std::function<void(ThingList, const QString&)>& use)
{
    for (const Reference& reference : all)
        if (reference.from == of)
            visitBelow(thing, reference.path, [&](const QString& text) {
                for (const QString& id : idsIn(text)) use(reference.to, id);
            });
}

void rename(JsonDraft& thing, const Reference& by, const QString& id, const QString& renamed)
{
    changeBelow(thing, by.path, [&](JsonDraft& text) {
        QStringList words = text.text().split(u',');
        for (QString& word : words)
            if (const QString name = word.trimmed(); name == id) word.replace(name, renamed);
        text = JsonDraft::text(words.join(u','));
        return false;
    });
}

bool forget(JsonDraft& thing, const Reference& by, const QString& id)
{
    return changeBelow(thing, by.path, [&](JsonDraft& text) {
        QStringList words = text.text().split(u',');
        words.removeIf([&](const QString& word) { return word.trimmed() == id; });
        text = JsonDraft::text(words.join(u',').trimmed());
        return words.isEmpty();
    });
}

bool refers(const JsonValue& thing, std::optional<ThingList> of, ThingList to, const QString& id)
{
    bool found = false;
    forEachBetween(of, to, [&](const Reference& by) { found = found || refers(thing, by, id); });
    return found;
}

void rename(JsonDraft& thing, std::optional<ThingList> of, ThingList to, const QString& id,
            const QString& renamed)
{
    forEachBetween(of, to, [&](const Reference& by) { rename(thing, by, id, renamed); });
}

bool forget(JsonDraft& thing, std::optional<ThingList> of, ThingList to, const QString& id)
{
    bool isVoid = false;
    forEachBetween(of, to, [&](const Reference& by) { isVoid = forget(thing, by, id) || isVoid; });
    return isVoid;
}

}
