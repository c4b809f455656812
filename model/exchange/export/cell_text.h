#pragma once

#include <QString>

namespace atlas {

/// A text with line feeds for every end of a line, and spaces for tabs: other programs tell cells apart by those.
QString evenlySpaced(QString text);

/// What a cell holds of a text: evenly spaced, and without the characters that make it read otherwise than it is
/// written.
QString cellText(QString text);

}
