#include "model/geo/compiler/position.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atlas {

using namespace Qt::StringLiterals;

std::expected<PositionFile, QString> readPosition(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) return std::unexpected(error.errorString());

    PositionFile position;
    position.id = root["id"_L1].toString();
    if (position.id.isEmpty()) return std::unexpected(u"The position has no id"_s);
    const QJsonObject states = root["states"_L1].toObject();
    for (auto each = states.begin(); each != states.end(); ++each)
        position.states.insert(each.key(), each->toString());
    for (const QJsonValue pair : root["disputed"_L1].toArray())
        position.disputed.emplace_back(pair[0].toString(), pair[1].toString());
    return position;
}

}
