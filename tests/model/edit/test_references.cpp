#include "model/edit/references.h"

#include "tests/support/print.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// The paths in the published schema that hold the id of another thing.
class SchemaReferences
{
public:
    SchemaReferences()
    {
        QFile file(u":/atlas/schema/coalition-dossier-1.schema.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        schema = QJsonDocument::fromJson(file.readAll()).object();
        walk(schema, {});
        found.sort();
    }
    QStringList found; ///< `events[].place.country: actors`

private:
    void walk(const QJsonObject& part, const QString& path)
    {
        const QString definition = part["$ref"_L1].toString().section(u'/', -1);
        const QString key = path.section(u'.', -1).remove(u"[]"_s);
        if (definition == "id"_L1 || definition == "actorId"_L1 || definition == "sourceId"_L1) {
            if (key != "id"_L1) found.append(path + u": "_s + targetOf(definition, key));
            return;
        }
        if (!definition.isEmpty()) walk(schema["definitions"_L1][definition].toObject(), path);
        for (const QLatin1StringView all : {"anyOf"_L1, "allOf"_L1})
            for (const QJsonValue each : part[all].toArray()) walk(each.toObject(), path);
        if (part.contains("items"_L1)) walk(part["items"_L1].toObject(), path + u"[]"_s);
        const QJsonObject properties = part["properties"_L1].toObject();
        for (auto each = properties.begin(); each != properties.end(); ++each)
            walk(each->toObject(), path.isEmpty() ? each.key() : path + u'.' + each.key());
    }
    static QString targetOf(const QString& definition, const QString& key)
    {
        static const QMap<QString, QString> targets{{u"source"_s, u"sources"_s},
                                                    {u"group"_s, u"groups"_s},
                                                    {u"status"_s, u"statuses"_s},
                                                    {u"themes"_s, u"themes"_s},
                                                    {u"event"_s, u"events"_s}};
        return definition == "actorId"_L1 ? u"actors"_s : targets.value(key, u"?"_s);
    }
    QJsonObject schema;
};

QString key(ThingList list)
{
    return QString::fromLatin1(thingListKeys.at(size_t(list)));
}

}

TEST_CASE("the table of references has what the published schema has, and a lens")
{
    QStringList table;
    for (const Reference& reference : references()) {
        const QString path = QString::fromLatin1(reference.path).remove(u'!');
        table.append((reference.from ? key(*reference.from) + u"[]."_s : QString()) + path + u": "_s +
                     key(reference.to));
    }
    CHECK(table.removeAll(u"lens: sources"_s) == 1);
    table.sort();
    CHECK(table.join(u'\n') == SchemaReferences().found.join(u'\n'));
}

TEST_CASE("a field that may hold several things is told by its first key")
{
    CHECK(Reference{ThingList::Events, "participants[].actors![]", ThingList::Actors}.field() ==
          "participants");
    CHECK(Reference{ThingList::StatusClaims, "status!", ThingList::Statuses}.field() == "status");
}
