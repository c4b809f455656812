#pragma once

#include "model/edit/dossier_edits.h"
#include "model/items/workspace.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace atlas::test {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A small dossier in a file of its own.
inline QByteArray riverDossier()
{
    return R"({
  "format": "coalition-dossier/1",
  "title": "Friends of the river",
  "subtitle": "From source to mouth",
  "sources": [{ "id": "paper", "title": "The River Post", "date": "2024-05-02" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796", "counted": true }],
  "claims": [{ "actors": ["AUT", "HUN"], "status": "member", "since": "2024-05", "line": 3 }],
  "events": [
    { "id": "vienna", "title": "They meet", "when": "2024-05-01", "line": 1, "x-mine": "kept" }
  ]
}
)";
}

/// A workspace whose file and whose state are in a folder of the test's.
struct KeptDesk {
    explicit KeptDesk(const QTemporaryDir& folder)
    {
        workspace.keeper()->keepIn({.stateFolder = folder.filePath(QStringLiteral("state")),
                                    .dataFolder = folder.filePath(QStringLiteral("data")),
                                    .program = QStringLiteral("test")});
    }

    Editor& editor() { return *workspace.editor(); }
    FileKeeper& keeper() { return *workspace.keeper(); }
    Document& document() { return *workspace.document(); }
    QString title() { return document().history()->dossier().title.in(Language::English); }

    bool retitle(const QString& title)
    {
        return editor().apply(changeDossier(*editor().text(), {{"title", JsonDraft::text(title)}},
                                            {"Change the title to “%1”", {title}}));
    }
    bool resubtitle(const QString& subtitle)
    {
        return editor().apply(changeDossier(*editor().text(), {{"subtitle", JsonDraft::text(subtitle)}},
                                            {"Change the subtitle", {}}));
    }

    Workspace workspace;
};

}
