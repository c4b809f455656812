#pragma once

#include <QFont>

namespace atlas {

enum class Face { Text, Display };

/// Makes the bundled Inter and Inter Display known to Qt, once a process, after the application object exists.
void installFonts();
/// Inter with tabular figures, at a size in picture units (pixels).
QFont atlasFont(double size, QFont::Weight weight = QFont::Normal, Face face = Face::Text, bool italic = false);

}
