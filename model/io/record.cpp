#include "model/io/record.h"

#include "model/io/nearest_word.h"

#include <QSet>
#include <QtTranslation>

#include <algorithm>

namespace atlas {

namespace {

/// A field that the author added for purposes of their own.
bool isOwn(const Record::Member& member)
{
    return member.name.startsWith("x-");
}

const char* wrongType(JsonType wanted)
{
    switch (wanted) {
    case JsonType::Object: return QT_TRANSLATE_NOOP("Phrases", "“%1” must be an object");
    case JsonType::Array: return QT_TRANSLATE_NOOP("Phrases", "“%1” must be a list");
    case JsonType::String: return QT_TRANSLATE_NOOP("Phrases", "“%1” must be a text");
    case JsonType::Number: return QT_TRANSLATE_NOOP("Phrases", "“%1” must be a number");
    default: return QT_TRANSLATE_NOOP("Phrases", "“%1” must be true or false");
    }
}

/// Lists are of objects or of texts.
const char* wrongElement(JsonType wanted)
{
    if (wanted == JsonType::Object)
        return QT_TRANSLATE_NOOP("Phrases", "Each element of “%1” must be an object");
    if (wanted == JsonType::String)
        return QT_TRANSLATE_NOOP("Phrases", "Each element of “%1” must be a text");
    return QT_TRANSLATE_NOOP("Phrases", "Each element of “%1” must be a number");
}

const char* howToWrite(JsonType wanted)
{
    switch (wanted) {
    case JsonType::Object: return QT_TRANSLATE_NOOP("Phrases", "Write its fields in braces: { … }.");
    case JsonType::Array: return QT_TRANSLATE_NOOP("Phrases", "Write its elements in brackets: [ … ].");
    case JsonType::String: return QT_TRANSLATE_NOOP("Phrases", "Write it in quotation marks: \"…\".");
    default: return QT_TRANSLATE_NOOP("Phrases", "Write it without quotation marks.");
    }
}

}

bool expectType(Reading& reading, const Field& field, JsonType type)
{
    const bool bothBoolean = type == JsonType::True && field.value.is(JsonType::False);
    if (field.value.is(type) || bothBoolean) return true;
    const char* sentence = field.isElement ? wrongElement(type) : wrongType(type);
    reading.complaints.error(field.offset(), {sentence, {field.name}}, {howToWrite(type), {}});
    return false;
}

std::optional<JsonValue> memberOf(const JsonValue& object, QByteArrayView name)
{
    bool found = false;
    bool isKey = true;
    for (const JsonValue part : object.children()) {
        if (found) return part;
        found = isKey && part.raw() == name;
        isKey = !isKey;
    }
    return std::nullopt;
}

Record::Record(Reading& reading, const Field& of) : context(reading), object(of)
{
    if (!expectType(context, object, JsonType::Object)) return;
    std::optional<JsonValue> key;
    for (const JsonValue part : object.value.children()) {
        if (key) members.append({*key, key->raw(), part});
        key = key ? std::nullopt : std::optional(part);
    }
    complainOfDuplicates();
}

Record::~Record()
{
    for (const Member& member : members)
        if (!member.taken && !isOwn(member)) complainOfUnknown(member);
}

std::optional<Field> Record::field(QByteArrayView name)
{
    asked.append(name);
    const auto found = std::ranges::find(members, name, &Member::name);
    if (found == members.end()) return std::nullopt;
    found->taken = true;
    return Field{QLatin1StringView(name), found->value};
}

std::optional<Field> Record::requiredField(QByteArrayView name)
{
    const auto found = field(name);
    if (!found && isObject())
        context.complaints.error(
            offset(), {QT_TRANSLATE_NOOP("Phrases", "“%1” is missing"), {QLatin1StringView(name)}},
            {QT_TRANSLATE_NOOP("Phrases", "Add the field “%1” here."), {QLatin1StringView(name)}});
    return found;
}

bool Record::has(QByteArrayView name) const
{
    return std::ranges::contains(members, name, &Member::name);
}

QVarLengthArray<Record::Member, 24> Record::takeAll()
{
    QVarLengthArray<Member, 24> taken;
    for (Member& member : members) {
        member.taken = true;
        if (!isOwn(member)) taken.append(member);
    }
    return taken;
}

void Record::complainOfDuplicates()
{
    const auto complain = [this](Member& member) {
        member.taken = true;
        context.complaints.error(member.key.offset(),
                                 {QT_TRANSLATE_NOOP("Phrases", "“%1” is there twice"), {member.key.text()}},
                                 {QT_TRANSLATE_NOOP("Phrases", "Keep one of the two."), {}});
    };
    constexpr qsizetype few = 32; // where comparing each with each is quicker than a hash
    if (members.size() <= few) {
        for (qsizetype i = 1; i < members.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                if (members[i].name == members[j].name) {
                    complain(members[i]);
                    break;
                }
        return;
    }
    QSet<QByteArrayView> seen;
    for (Member& member : members) {
        if (seen.contains(member.name)) complain(member);
        seen.insert(member.name);
    }
}

void Record::complainOfUnknown(const Member& member)
{
    QStringList known;
    if (context.complaints.lists(Severity::Warning))
        for (const QByteArrayView each : asked) known.append(QString::fromLatin1(each));
    const QString name = member.key.text();
    const auto nearest = nearestWord(name, known);
    context.complaints.warning(
        member.key.offset(), {QT_TRANSLATE_NOOP("Phrases", "Unknown field “%1”"), {name}},
        nearest ? Saying{QT_TRANSLATE_NOOP("Phrases", "Did you mean “%1”?"), {known[*nearest]}}
                : Saying{QT_TRANSLATE_NOOP("Phrases", "It is not read. Begin your own fields with x-."), {}});
}

}
