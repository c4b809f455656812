#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace atlas {

/// A word of a text as search takes it, and where it stands there, in UTF-16 code units.
struct WordAt {
    qsizetype start = 0;
    qsizetype length = 0;
    QString text = {}; ///< without apostrophes and invisible characters; at most `longestWord` code units

    friend bool operator==(const WordAt&, const WordAt&) = default;
};

/// Nobody remembers more of a word than this.
inline constexpr qsizetype longestWord = 64;

/// The words of a text: runs of letters, digits and pictographs. Dashes and Latin apostrophes part words, and
/// a syllable that was elided before or after one is left out (« l’Ukraine », "Pakistan's"); Ukrainian's
/// stand within them («п’ять»). A date in digits is one word (2026-01-06).
std::vector<WordAt> wordsOf(QStringView text);

/// The same for a text that is searched: also what was elided, and what dashes and apostrophes join as one
/// word ("obrien").
std::vector<WordAt> searchedWordsOf(QStringView text);

}
