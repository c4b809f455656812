#pragma once

#include "model/items/workspace.h"
#include "ui/map/map_views.h"

#include <QSize>

#include <expected>

class QApplication;

namespace atlas {

/// Shows the window on a dossier's file with the user's own preferences, until it is closed. What is wrong
/// with the file, the window says. Returns the exit code.
int runWindow(QApplication& application, const QString& dossier);

/// What a picture of the window is taken of, besides what the workspace's session says.
struct WindowPicture {
    QSize size{1440, 900}; ///< of the window, in logical pixels
    bool dark = false;
    MapViews::Preset preset = MapViews::Europe;
    QString path; ///< of the PNG
};

/// Saves a picture of the window as a user would see it, untouched by the user's own preferences.
std::expected<void, QString> pictureWindow(Workspace& workspace, const WindowPicture& picture);

}
