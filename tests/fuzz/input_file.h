#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <unistd.h>

namespace atlas {

/// An input as a file in memory, for readers that want a path. It goes with its end.
class InputFile
{
public:
    InputFile(const QByteArray& bytes, const char* suffix)
        : name(QStringLiteral("/dev/shm/atlas-fuzz-%1%2").arg(::getpid()).arg(QLatin1StringView(suffix)))
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("No room in memory");
    }
    ~InputFile() { QFile::remove(name); }
    Q_DISABLE_COPY_MOVE(InputFile)
    const QString& path() const { return name; }

private:
    QString name;
};

}
