#pragma once

#include <QFont>

namespace atlas {

enum class Face { Text, Display };

/// Makes the bundled Inter and Inter Display known to Qt, once a process, after the application object
/// exists, and pins Qt's 96 dots an inch: without it a desktop's font resolution would change what a page
/// looks like.
void installFonts();

/// Inter, unhinted so that it measures the same everywhere, at a size in picture units
/// (pixels; fractions count). The weight becomes the nearest that is bundled: 400, 500, 600 and 700, of
/// Display 600 and 700.
QFont atlasFont(double size, QFont::Weight weight = QFont::Normal, Face face = Face::Text,
                bool italic = false);
/// With figures of one width, for a number that changes in its place. Hyphens become as wide, so not for words.
QFont withTabularFigures(QFont font);

}
