#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace atlas {

/// What stands around a place in a file: enough of its line to see what is wrong.
struct Excerpt {
    QString text;
    int column = 0; ///< of the place, within the text, from 1; 0: the line as a whole
    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// The lines of a file, found once, to be quoted from.
class Excerpts
{
public:
    /// Reads a file of at most 16 MiB; of a larger one, or of one that cannot be read, every excerpt is empty.
    static Excerpts ofFile(const QString& path);
    explicit Excerpts(QByteArray bytes);

    /// A line and a column from 1, the column in UTF-8 characters. Long lines are cut around the column, with "…".
    Excerpt at(int line, int column) const;

private:
    QByteArray bytes;
    QList<qsizetype> lineStarts;
};

}
