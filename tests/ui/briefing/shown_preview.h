#pragma once

#include "model/items/workspace.h"

#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace atlas {
class BriefingPreview;
}

namespace atlas::test {

/// The print dialog over a window on the bundled dossier of 6 January 2026, with settings of its own.
class ShownPreview
{
public:
    explicit ShownPreview(bool night = false);
    ~ShownPreview();

    Session& session() { return *world.session(); }
    QSettings& settings() { return *remembered; }
    BriefingPreview& preview();
    QQuickWindow& window() { return *shown; }
    /// Opens the dialog and waits for its pages, or for why there are none.
    void open();
    /// Until what is chosen is made.
    void awaitPages();
    bool isOpen() const;
    /// The names of everything that a screen reader finds in the window.
    QStringList accessibleNames();
    /// Presses what has this accessible name; false where nothing has it.
    bool press(const QString& accessibleName);
    /// Whether what has this accessible name can be pressed; false where nothing has it.
    bool isEnabled(const QString& accessibleName);
    /// Gives what has this accessible name the keyboard; false where nothing has it.
    bool focus(const QString& accessibleName);
    /// How far below the dialog's top what has this accessible name begins, in pixels; it must be there.
    double top(const QString& accessibleName);
    QList<QQuickItem*> pageItems();
    QString path(const QString& name) const { return folder.filePath(name); }

private:
    QTemporaryDir folder;
    std::unique_ptr<QSettings> remembered;
    Workspace world;
    QQmlEngine engine;
    std::unique_ptr<QQmlComponent> component;
    std::unique_ptr<QObject> root;
    QQuickWindow* shown = nullptr;
    QObject* dialog = nullptr;
};

}
