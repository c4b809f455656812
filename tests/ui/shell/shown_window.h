#pragma once

#include "ui/shell/main_window.h"

#include <QTemporaryDir>

namespace atlas::test {

/// The real window on a workspace of its own, with settings that nobody else sees.
struct ShownWindow {
    /// An empty path opens nothing.
    explicit ShownWindow(const QString& dossier = Document::bundledPath());

    QQuickWindow& window() { return main->window(); }
    Session& session() { return *workspace.session(); }
    void setDay(QStringView iso);

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences{settings};
    Workspace workspace;
    std::unique_ptr<MainWindow> main;
};

}
