#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace atlas::test {

/// A zip archive of these parts, packed. `declared`, where it is not negative, is the size that its list of
/// contents claims for each.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& parts, qint64 declared = -1);

/// A part of an archive by its name; empty where there is none.
QByteArray unzipped(const QByteArray& zip, const QByteArray& name);

}
