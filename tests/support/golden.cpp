#include "tests/support/golden.h"

#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atlas::test {

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString& path, const QByteArray& data)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(data);
}

QString firstDifference(const QByteArray& wanted, const QByteArray& got)
{
    const QList<QByteArray> wantedLines = wanted.split('\n');
    const QList<QByteArray> gotLines = got.split('\n');
    for (qsizetype i = 0; i < std::max(wantedLines.size(), gotLines.size()); ++i) {
        const QByteArray one = wantedLines.value(i);
        const QByteArray other = gotLines.value(i);
        if (one != other)
            return QStringLiteral("line %1\n  golden: %2\n  now:    %3")
                .arg(i + 1).arg(QString::fromUtf8(one), QString::fromUtf8(other));
    }
    return {};
}

}

void compareWithGolden(const QString& name, const QByteArray& data)
{
    const QString path = dataPath(QStringLiteral("golden/") + name);
    const QByteArray golden = readAll(path);
    const QString failPath = path + QStringLiteral(".fail");
    if (golden == data) {
        QFile::remove(failPath);
        SUCCEED();
        return;
    }
    if (qEnvironmentVariableIsSet("ATLAS_APPROVE")) {
        writeAll(path, data);
        QFile::remove(failPath);
        return;
    }
    writeAll(failPath, data);
    FAIL(name.toStdString() << " differs from its golden file, " << firstDifference(golden, data).toStdString()
                            << "\nApprove with ATLAS_APPROVE=1.");
}

void compareWithGolden(const QString& name, const QJsonValue& data)
{
    const QJsonDocument document = data.isArray() ? QJsonDocument(data.toArray()) : QJsonDocument(data.toObject());
    compareWithGolden(name, document.toJson(QJsonDocument::Indented));
}

}
