#pragma once

#include "model/edit/edit.h"
#include "model/files/safekeeping.h"

#include <QTemporaryDir>

namespace atlas::test {

/// A computer of its own for one test: a folder for documents, one for the program's state and data, and a
/// clock.
class Desk
{
public:
    /// In memory, a save takes as long as its own steps, and not as long as the disk.
    enum class Disk { Real, Memory };
    explicit Desk(Disk disk = Disk::Real);

    /// The folder of all of it.
    QString root() const;
    /// A path among the documents.
    QString path(const QString& file) const;
    Safekeeping keeping() const;
    void pass(std::chrono::seconds time) { *clock = clock->addDuration(time); }
    QDateTime now() const { return *clock; }
    /// The names in a folder of the documents, sorted, hidden ones too.
    QStringList files(const QString& folder = {}) const;
    QStringList journals() const;

private:
    QTemporaryDir folder;
    std::shared_ptr<QDateTime> clock;
};

/// Null where it cannot be read.
QByteArray bytesOf(const QString& path);
void put(const QString& path, const QByteArray& bytes);

/// An edit that puts words in place of the text's bytes from `at`.
Edit putting(const QByteArray& text, qsizetype at, qsizetype length, const QByteArray& words);
/// One that adds words at the end.
Edit adding(const QByteArray& text, const QByteArray& words);

}
