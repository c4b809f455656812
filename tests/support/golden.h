#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace atlas::test {

/// Compares data with tests/data/golden/NAME. Where they differ, or there is none, the data is left beside it as
/// NAME.fail and the test fails with the first differing line; `ATLAS_APPROVE=1` accepts it instead.
void compareWithGolden(const QString& name, const QByteArray& data);
/// The same for JSON, indented so that a difference is a line.
void compareWithGolden(const QString& name, const QJsonValue& data);

}
