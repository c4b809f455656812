#include "tests/model/files/desk.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

QString placeFor(Desk::Disk disk)
{
    const QString memory = u"/dev/shm"_s;
    return (disk == Desk::Disk::Memory && QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
           + u"/atlas-test-XXXXXX"_s;
}

}

Desk::Desk(Disk disk)
    : folder(placeFor(disk)),
      clock(std::make_shared<QDateTime>(QDate(2026, 1, 6), QTime(10, 15), QTimeZone::utc()))
{
    REQUIRE(folder.isValid());
    REQUIRE(QDir(folder.path()).mkpath(u"documents"_s));
}

QString Desk::root() const
{
    return QDir(folder.path()).canonicalPath();
}

QString Desk::path(const QString& file) const
{
    return root() + u"/documents/"_s + file;
}

Safekeeping Desk::keeping() const
{
    return {.stateFolder = root() + u"/state"_s, .dataFolder = root() + u"/data"_s,
            .program = u"test"_s, .now = [time = clock] { return *time; }};
}

QStringList Desk::files(const QString& inner) const
{
    return QDir(path(inner)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

QStringList Desk::journals() const
{
    return QDir(keeping().journals()).entryList(QDir::Files | QDir::Hidden);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

Edit putting(const QByteArray& text, qsizetype at, qsizetype length, const QByteArray& words)
{
    return {{"Change “%1”", {QString::fromUtf8(words)}}, {{at, text.sliced(at, length), words}}};
}

Edit adding(const QByteArray& text, const QByteArray& words)
{
    return putting(text, text.size(), 0, words);
}

}
