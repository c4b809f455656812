#pragma once

#include "model/io/complaints.h"

namespace atlas {

/// What a reader has met since it was last asked, in bounded memory: of very many remarks the rest is
/// counted.
class RemarkList
{
public:
    static constexpr qsizetype mostKept = 1000;

    RemarkList(QString file, Language language) : fileName(std::move(file)), speaks(language) {}

    /// A warning of a line (or row), from 1, and a column, from 1; 0: as a whole.
    void add(qint64 line, qint64 column, const Saying& sentence, const Saying& hint = {});
    QList<Problem> take();
    /// The same as an error, which ends the reading.
    Problem error(qint64 line, const Saying& sentence, const Saying& hint) const;
    Language language() const { return speaks; }
    const QString& file() const { return fileName; }

private:
    QString fileName;
    Language speaks;
    QList<Problem> kept;
    int dropped = 0;
};

/// A problem of a file as a whole, in words.
Problem fileProblem(const QString& file, Language language, const Saying& sentence, const Saying& hint = {});

}
