#pragma once

#include "model/items/document.h"
#include "ui/shell/preferences.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// What the window does with files. Each opens the whole dossier or leaves what is open in its place, with
/// the document's problems telling why.
class FileActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session MEMBER session REQUIRED FINAL)
    Q_PROPERTY(atlas::Document* document MEMBER document REQUIRED FINAL)
    Q_PROPERTY(atlas::Preferences* preferences MEMBER preferences REQUIRED FINAL)

public:
    using QObject::QObject;

    Q_INVOKABLE void open(const QUrl& file);
    Q_INVOKABLE void openPath(const QString& path);
    Q_INVOKABLE void openBundled();
    /// Reads the open file again and goes back to what was looked at: day, lens, comparison, selection and
    /// panel; the file that could not be opened, where there is one.
    Q_INVOKABLE void reload();
    /// All problems of the last attempt, one a line, as `check` prints them.
    Q_INVOKABLE void copyReport() const;
    /// A path for people: the home folder as `~`; empty for the bundled dossier.
    Q_INVOKABLE QString shownPath(const QString& path) const;

private:
    Session* session = nullptr;
    Document* document = nullptr;
    Preferences* preferences = nullptr;
};

}
