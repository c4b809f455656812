#pragma once

#include "model/items/workspace.h"

#include <QImage>
#include <QQuickItem>
#include <QQuickView>

namespace atlas::test {

/// The map pane in a window of its own, on the bundled dossier, as large and as covered as in the real one.
class ShownMap
{
public:
    explicit ShownMap(QSize size = QSize(1440, 563));

    Workspace& workspace() { return world; }
    QQuickView& window() { return view; }
    QQuickItem& pane() { return *view.rootObject(); }
    void setDay(QStringView iso);
    /// Where a point is drawn, in the window's logical pixels.
    QPoint pixelOf(LonLat point) const;
    void click(LonLat point);
    /// What the window shows once it has drawn the latest state.
    QImage grab();
    QColor colourAt(LonLat point);

private:
    Workspace world;
    QQuickView view;
};

}
