#pragma once

#include "app/commands/answers.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace atlas::test {

/// What a command said.
struct Answer {
    Exit exit;
    QString out;
    QString errors;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

template <typename Asked, typename Run>
Answer answer(Run run, const Asked& command)
{
    Answer given{Exit::Done, {}, {}};
    QTextStream out(&given.out);
    QTextStream errors(&given.errors);
    given.exit = run(command, out, errors);
    return given;
}

/// Asks for the bundled dossier on a day (YYYY-MM-DD).
inline StateCommand stateAt(QStringView iso, bool json = true)
{
    StateCommand command;
    command.at = Day::fromIso(iso);
    command.json = json;
    return command;
}

inline QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

}
