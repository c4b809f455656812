#include "model/geo/capitals.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atlas {

using namespace Qt::StringLiterals;

std::expected<std::vector<Capital>, QString> loadCapitals()
{
    QFile file(u":/atlas/capitals/capitals.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) return std::unexpected(error.errorString());
    std::vector<Capital> capitals;
    for (const QJsonValue entry : document.array()) {
        Capital capital;
        capital.country = ActorId(entry["id"_L1].toString());
        capital.position = {entry["position"_L1][0].toDouble(), entry["position"_L1][1].toDouble()};
        for (const Language language : allLanguages) {
            const QString name = entry["name"_L1][languageCode(language)].toString();
            if (!name.isEmpty()) capital.name.set(language, name);
        }
        capitals.push_back(std::move(capital));
    }
    return capitals;
}

}
