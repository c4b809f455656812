#pragma once

#include <QList>
#include <QString>

namespace atlas {

enum class Severity { Error, Warning };

/// One thing wrong with a file, for a person: what, where, and in `hint` what to do.
struct Problem {
    Severity severity = Severity::Error;
    QString file;
    int line = 0;     ///< from 1; 0: the file as a whole
    int column = 0;   ///< from 1, in UTF-8 characters; 0: the file as a whole
    QString sentence; ///< without a full stop, a capital first: `Not a date: "2026-13-06"`
    QString hint;     ///< a whole sentence: "Months run from 01 to 12." May be empty

    /// `FILE:LINE:COLUMN: error: Sentence. Hint`: one line of stderr.
    QString toLine() const;
    friend bool operator==(const Problem&, const Problem&) = default;
};

struct Problems {
    QList<Problem> list;     ///< in the order of the file
    bool cannotRead = false; ///< the file could not be read at all (exit 3), rather than being wrong (exit 1)
    int unsourced = 0;       ///< claims without a source; each is a warning, though it may not be listed
    bool hasErrors() const;
};

}
