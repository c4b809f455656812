#pragma once

#include "model/items/workspace.h"
#include "tests/bench/benches.h"
#include "ui/map/map_camera.h"
#include "ui/shell/main_window.h"

#include <expected>

namespace atlas::bench {

/// The size that every window is measured at.
inline constexpr QSize windowSize(1440, 900);

/// The program's real window on a dossier, once it has drawn a frame; without animations, and with settings
/// of its own.
class ProgramWindow
{
public:
    /// The error is a sentence for a person.
    static std::expected<std::unique_ptr<ProgramWindow>, QString> open(const Context& context,
                                                                       const QString& dossier);

    QQuickWindow& window() { return opened->window(); }
    Workspace& workspace() { return world; }
    MapCamera& camera() { return *eye; }
    /// Of the map and its inset: all land, with its borders.
    void setCountriesVisible(bool visible);

private:
    explicit ProgramWindow(const Context& context);

    QSettings settings;
    Preferences preferences;
    Workspace world;
    std::unique_ptr<MainWindow> opened;
    MapCamera* eye = nullptr;
};

}
