#pragma once

#include <QStringView>

namespace atlas {

/// Whether a word begins with what was typed but for one error: a letter left out, added, changed, or swapped
/// with its neighbour. These four are most of all errors (F. J. Damerau, "A technique for computer detection
/// and correction of spelling errors", Communications of the ACM 7 (3), 1964). False where it begins so
/// exactly.
bool beginsWithOneError(QStringView word, QStringView typed);

}
