#pragma once

#include "model/items/workspace.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

namespace atlas::test {

/// A dossier open for editing, and its forms.
class FormDesk
{
public:
    explicit FormDesk(const QByteArray& dossier)
    {
        const QString path = folder.filePath(QStringLiteral("mine.json"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(dossier);
        file.close();
        REQUIRE(world.document()->open(path));
    }

    Workspace& workspace() { return world; }
    Forms& forms() { return *world.forms(); }
    Form& form() { return *world.forms()->form(); }
    const FormRow& row(const char* path)
    {
        const FormRow* const found = form().rowAtPath(QString::fromUtf8(path));
        INFO("no line for " << path);
        REQUIRE(found);
        return *found;
    }
    void choose(const char* path, const char* key)
    {
        form().choose(QString::fromUtf8(path), int(row(path).keys.indexOf(QString::fromUtf8(key))));
    }
    void type(const char* path, const char* text) { form().setText(QString::fromUtf8(path), QString::fromUtf8(text)); }
    void write(const char* path, const char* text, Language language = Language::English)
    {
        form().setWords(QString::fromUtf8(path), int(language), QString::fromUtf8(text));
    }
    QByteArray text() { return world.document()->history()->dossier().bytes; }
    const Dossier& dossier() { return world.document()->history()->dossier(); }
    /// Undoes everything; the text is the first one again, byte for byte.
    void undoAll()
    {
        while (world.editor()->canUndo()) world.editor()->undo();
    }

private:
    QTemporaryDir folder;
    Workspace world;
};

/// Two events, two sources, claims, a status, with odd spaces and a field that the program does not know.
inline QByteArray riverDossier()
{
    return R"({
  "format": "coalition-dossier/1",
  "title": { "en": "Friends of the river", "fr": "Les amis du fleuve" },
  "sources": [
    { "id": "paper", "title": "The River Post", "date": "2024-05-02", "language": "fr" },
    { "id": "agency", "title": "News from Vienna",   "tier": "agency" }
  ],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796", "counted": true }],
  "claims": [
    { "actors": ["AUT", "HUN"], "status": "member", "since": "2024-05", "source": "paper", "line": 3, "x-seen": [1,2] }
  ],
  "themes": [{ "id": "water", "title": "Clean water", "source": "paper" }],
  "events": [
    { "id": "vienna", "title": "They meet in Vienna", "when": "2024-05-01", "x-mine": {"keep":  "this"},
      "source": "paper", "line": [9, 11], "quote": "Ils se sont vus hier",
      "place": { "name": "Vienna", "lon": 16.37, "lat": 48.21, "country": "AUT" },
      "participants": ["AUT", "HUN", { "actors": ["SVK"], "role": "host" }] },
    { "id": "linz", "title": "They meet in Linz", "source": null,
      "when": [ { "value": "2024-06", "source": "paper" }, { "value": "2024-06-02", "source": "agency" } ] }
  ]
}
)";
}

}
