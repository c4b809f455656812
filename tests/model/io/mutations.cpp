#include "tests/model/io/mutations.h"

#include <QJsonArray>

#include <functional>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

using Rebuild = std::function<QJsonObject(const QJsonValue&)>;

const QList<std::pair<QString, QJsonValue>>& replacements()
{
    static const QList<std::pair<QString, QJsonValue>> all{
        {u"null"_s, QJsonValue::Null},
        {u"true"_s, true},
        {u"-1"_s, -1},
        {u"1000000"_s, 1000000},
        {u"1.5"_s, 1.5},
        {u"\"\""_s, u""_s},
        {u"\"no such\""_s, u"no such"_s},
        {u"[]"_s, QJsonArray()},
        {u"{}"_s, QJsonObject()},
        {u"[{}]"_s, QJsonArray{QJsonObject()}},
    };
    return all;
}

/// Collects the mutations of one value; `put` gives the whole document with another value in its place.
void mutate(const QJsonValue& value, const QString& path, const Rebuild& put, QList<Mutation>& into)
{
    for (const auto& [name, replacement] : replacements())
        into.append({path + " = "_L1 + name, put(replacement)});
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString key = field.key();
            QJsonObject without = object;
            without.remove(key);
            into.append({path + u'.' + key + " left out"_L1, put(without)});
            const Rebuild inside = [object, key, put](const QJsonValue& other) {
                QJsonObject changed = object;
                changed[key] = other;
                return put(changed);
            };
            mutate(field.value(), path + u'.' + key, inside, into);
        }
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const Rebuild inside = [array, i, put](const QJsonValue& other) {
                QJsonArray changed = array;
                changed[i] = other;
                return put(changed);
            };
            mutate(array[i], u"%1[%2]"_s.arg(path).arg(i), inside, into);
        }
    }
}

}

QList<Mutation> smallMutations(const QJsonObject& document)
{
    QList<Mutation> all;
    for (auto field = document.begin(); field != document.end(); ++field) {
        const QString key = field.key();
        QJsonObject without = document;
        without.remove(key);
        all.append({key + " left out"_L1, without});
        const Rebuild inside = [&document, key](const QJsonValue& other) {
            QJsonObject changed = document;
            changed[key] = other;
            return changed;
        };
        mutate(field.value(), key, inside, all);
    }
    return all;
}

}
