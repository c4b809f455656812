#pragma once

#include "model/io/problem.h"
#include "model/time/language.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace atlas {

/// A phrase of the program, marked with QT_TRANSLATE_NOOP("Phrases", …), and what fills its `%1`, `%2` and
/// `%3`.
struct Saying {
    const char* phrase = nullptr;
    QStringList blanks;
};

/// Collects what is wrong with a file while it is read, in any order, by byte offset.
class Complaints
{
public:
    /// How many problems are listed of one file; of more, errors come before warnings.
    static constexpr qsizetype mostListed = 1000;

    Complaints(QString file, Language language) : fileName(std::move(file)), speaks(language) {}

    void error(quint32 offset, const Saying& sentence, const Saying& hint = {});
    void warning(quint32 offset, const Saying& sentence, const Saying& hint = {});
    /// Whether one more would be listed: if not, it need not be put into careful words.
    bool lists(Severity severity) const;
    bool hasErrors() const { return !errors.kept.empty(); }
    Language language() const { return speaks; }

    /// All of them in the order of the file, with their lines and columns in these bytes. Where there are
    /// more than `mostListed`, a last one says how many are not listed.
    Problems inOrder(QByteArrayView bytes) const;

private:
    struct Complaint {
        quint32 offset = 0;
        Problem problem;
    };
    struct Heap {
        std::vector<Complaint> kept;
        qsizetype dropped = 0;
    };
    void add(Heap& heap, Severity severity, quint32 offset, const Saying& sentence, const Saying& hint);

    QString fileName;
    Language speaks;
    Heap errors;
    Heap warnings;
};

}
