#pragma once

#include "model/items/workspace.h"

#include <QImage>
#include <QQuickItem>
#include <QQuickView>

namespace atlas::test {

/// The map pane in a window of its own, on the bundled dossier or none, as large and as covered as in the
/// real one.
class ShownMap
{
public:
    enum class Open { Bundled, Nothing };
    explicit ShownMap(Open what = Open::Bundled);

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
