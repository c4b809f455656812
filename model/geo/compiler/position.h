#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <expected>
#include <utility>
#include <vector>

namespace atlas {

/// A boundary position as resources/boundaries/positions/ states it.
struct PositionFile {
    QString id;
    QHash<QString, QString> states; ///< of the territories among the units: the alpha-3 code of their state
    std::vector<std::pair<QString, QString>> disputed; ///< units whose common line is disputed

    /// The state that holds a unit: a state's own land is named by its code.
    QString stateOf(const QString& unit) const { return states.value(unit, unit); }
};

std::expected<PositionFile, QString> readPosition(const QByteArray& json);

}
