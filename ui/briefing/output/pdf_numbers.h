#pragma once

#include <QByteArray>

namespace atlas {

/// A page's content with the points of its paths in hundredths of a unit. QPdfWriter writes nine digits,
/// which more than doubles a map and shows nowhere: a hundredth of a point is 3.5 µm.
QByteArray withRoundedPaths(const QByteArray& content);

}
