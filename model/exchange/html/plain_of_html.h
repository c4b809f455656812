#pragma once

#include <QString>

namespace atlas {

/// The text of a piece of HTML: without its tags, scripts and styles, with a line break where a paragraph, a
/// list's item or `<br>` breaks one, and with its character references resolved. A text without tags and
/// references is the same afterwards, apart from space at its ends.
QString plainOfHtml(QStringView html);
/// A text as HTML that shows it.
QString htmlOfPlain(const QString& text);

}
