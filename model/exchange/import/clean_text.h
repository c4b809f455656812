#pragma once

#include <QString>

namespace atlas {

/// A cell's text as a dossier holds it: without spaces around it, lines ended by line feeds, tabs as spaces, and
/// without the characters that firstHiddenCharacter finds.
struct CleanText {
    QString text;
    QString hidden; ///< the first hidden character that was taken out, as `U+202E`; empty: there was none
};
CleanText cleanText(const QString& cell);

}
