#pragma once

#include "model/items/editing/dossier_start.h"
#include "model/items/workspace.h"
#include "ui/shell/preferences.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// What the window does with files. Each opens the whole dossier or leaves what is open in its place, with
/// the document's problems telling why. None asks whether what is open may be given up.
class FileActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Workspace* workspace MEMBER workspace REQUIRED FINAL)
    Q_PROPERTY(atlas::Preferences* preferences MEMBER preferences REQUIRED FINAL)

public:
    using QObject::QObject;

    Q_INVOKABLE void open(const QUrl& file);
    Q_INVOKABLE void openPath(const QString& path);
    Q_INVOKABLE void openBundled();
    /// Opens a new dossier, which has no file yet.
    Q_INVOKABLE void begin(atlas::DossierStart* start);
    /// Reads the open file again and goes back to what was looked at: day, lens, comparison, selection and
    /// panel; the file that could not be opened, where there is one.
    Q_INVOKABLE void reload();
    /// Keeps the open file among the recent ones, with what is in it now.
    Q_INVOKABLE void remember();
    /// All problems of the last attempt, one a line, as `check` prints them.
    Q_INVOKABLE void copyReport() const;
    /// Selects what stands at a line and a column of the open text, or what it belongs to; false where the
    /// window shows nothing of it by itself.
    Q_INVOKABLE bool showThingAt(int line, int column);
    /// A path for people: the home folder as `~`; empty for the bundled dossier.
    Q_INVOKABLE QString shownPath(const QString& path) const;
    /// A file's name without its folders.
    Q_INVOKABLE QString nameOf(const QUrl& file) const;
    Q_INVOKABLE bool isThere(const QString& path) const;
    /// A file that is no dossier by its name or its first bytes: a table, a map, a calendar.
    Q_INVOKABLE bool isForeign(const QUrl& file) const;

private:
    Workspace* workspace = nullptr;
    Preferences* preferences = nullptr;
};

/// "~/dossiers/mine.json"
QString pathForPeople(const QString& path);

}
