#include "model/items/editing/draft_path.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

/// The order in which things of the format are usually written, all kinds in one.
constexpr std::array fieldOrder{
    "format",     "id",        "kind",        "actors",      "status",     "title",         "subtitle",
    "label",      "name",      "shortTitle",  "possibleLabel", "what",     "value",         "number",
    "asOf",       "lon",       "lat",         "country",     "role",       "mode",          "as",
    "affiliation", "publisher", "author",     "date",        "dateInferred", "dateNote",    "language",
    "tier",       "address",   "colour",      "light",       "dark",       "print",         "pattern",
    "mark",       "counted",   "when",        "since",       "until",      "span",          "place",
    "occurrence", "group",     "importance",  "themes",      "participants", "counts",      "about",
    "speaker",    "event",     "text",        "summary",     "summaryCitations", "gloss",   "aliases",
    "note",       "source",    "line",        "at",          "quote",      "inferred",      "caveat",
    "citations",  "caution",   "cautionCitations", "revision", "lens",     "founded",       "frame",
    "lanes",      "themesTitle", "sources",   "groups",      "statuses",   "claims",        "events"};

QList<QByteArray> fieldsBefore(QByteArrayView key)
{
    QList<QByteArray> before;
    const auto* const place = std::ranges::find(fieldOrder, key, [](const char* field) { return QByteArrayView(field); });
    if (place == fieldOrder.end()) return before;
    for (const auto* each = fieldOrder.begin(); each != place; ++each) before.append(*each);
    return before;
}

JsonDraft* child(JsonDraft& parent, QStringView step)
{
    if (!parent.is(JsonType::Array)) return parent.find(step.toUtf8());
    bool isPlace = false;
    const qsizetype place = step.toLongLong(&isPlace);
    return isPlace && place >= 0 && place < parent.elements().size() ? &parent.elements()[place] : nullptr;
}

}

JsonDraft* valueAt(JsonDraft& thing, QStringView path)
{
    JsonDraft* value = &thing;
    for (const QStringView step : path.split(u'/', Qt::SkipEmptyParts)) {
        value = child(*value, step);
        if (!value) return nullptr;
    }
    return value;
}

const JsonDraft* valueAt(const JsonDraft& thing, QStringView path)
{
    const JsonDraft* value = &thing;
    for (const QStringView step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (value->is(JsonType::Array)) {
            bool isPlace = false;
            const qsizetype place = step.toLongLong(&isPlace);
            if (!isPlace || place < 0 || place >= value->elements().size()) return nullptr;
            value = &value->elements()[place];
        } else {
            value = value->find(step.toUtf8());
            if (!value) return nullptr;
        }
    }
    return value;
}

QString textAt(const JsonDraft& thing, QStringView path)
{
    const JsonDraft* const value = valueAt(thing, path);
    return value ? value->text() : QString();
}

void put(JsonDraft& thing, QStringView path, JsonDraft value)
{
    if (path.isEmpty()) {
        thing = std::move(value);
        return;
    }
    const QString parentPath = around(path.toString());
    const QByteArray key = lastKey(path.toString()).toUtf8();
    JsonDraft* parent = valueAt(thing, parentPath);
    if (!parent) {
        put(thing, parentPath, JsonDraft::object());
        parent = valueAt(thing, parentPath);
    }
    if (JsonDraft* const there = child(*parent, QString::fromUtf8(key))) *there = std::move(value);
    else if (parent->is(JsonType::Object)) parent->set(key, std::move(value), fieldsBefore(key));
}

void drop(JsonDraft& thing, QStringView path)
{
    if (path.isEmpty() || !valueAt(thing, path)) return;
    const QString parentPath = around(path.toString());
    const QString key = lastKey(path.toString());
    JsonDraft* const parent = valueAt(thing, parentPath);
    if (parent->is(JsonType::Array)) {
        parent->elements().removeAt(key.toLongLong());
        if (parent->elements().isEmpty()) drop(thing, parentPath);
        return;
    }
    parent->remove(key.toUtf8());
    if (!parent->members().isEmpty() || parentPath.isEmpty()) return;
    const JsonDraft* const holder = valueAt(thing, around(parentPath));
    if (holder->is(JsonType::Object)) drop(thing, parentPath);
}

QList<JsonDraft>& listAt(JsonDraft& thing, QStringView path)
{
    JsonDraft* const there = valueAt(thing, path);
    if (!there || !there->is(JsonType::Array)) put(thing, path, JsonDraft::list());
    return valueAt(thing, path)->elements();
}

QString inside(const QString& path, QLatin1StringView key)
{
    return path.isEmpty() ? QString(key) : path + u'/' + key;
}

QString inside(const QString& path, qsizetype place)
{
    return path + u'/' + QString::number(place);
}

QString around(const QString& path)
{
    return path.left(std::max(path.lastIndexOf(u'/'), qsizetype(0)));
}

QString lastKey(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

}
