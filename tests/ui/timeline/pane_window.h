#pragma once

#include "model/items/workspace.h"
#include "ui/timeline/timeline_view.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace atlas::test {

/// The pane in a window of its own, on the bundled dossier and 5 January 2026.
struct PaneWindow {
    explicit PaneWindow(bool dark = false);

    TimelineView* view() { return pane->findChild<TimelineView*>(); }

    Workspace workspace;
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> pane;
};

/// The list of events that has the focus, once it has it; null: none does.
QQuickItem* openList(PaneWindow& shown, int milliseconds = 5000);

/// Saves what is seen in the folder that ATLAS_KEEP_IMAGES names, if it does: for a person to look at.
void keepForInspection(PaneWindow& shown, const QString& name);

}
