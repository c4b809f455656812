#pragma once

#include <QByteArray>

namespace atlas {

/// A font's table of the letters that its glyphs stand for, mended. Where characters share a glyph,
/// QPdfWriter names any of them: a space would be copied as a tab, an apostrophe as a modifier letter.
QByteArray withUsualLetters(QByteArray toUnicode);

}
