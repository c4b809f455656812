#pragma once

#include "ui/map/map_layer.h"
#include "ui/map/map_overlay.h"

#include <QTimer>

namespace atlas {

/// Names, places and links over the window's map and its inset; also what a point on the map means.
class OverlayLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    /// The inset's place in this item, its title's, and its camera.
    Q_PROPERTY(QRectF insetRect READ insetRect WRITE setInsetRect NOTIFY insetChanged)
    /// What controls cover of the map: no name is put there.
    Q_PROPERTY(QList<QRectF> taken READ takenRects WRITE setTakenRects NOTIFY takenChanged)
    Q_PROPERTY(QRectF insetTitleRect READ insetTitleRect WRITE setInsetTitleRect NOTIFY insetChanged)
    Q_PROPERTY(atlas::MapCamera* insetCamera READ insetCamera WRITE setInsetCamera NOTIFY insetChanged)
    /// The state that the keyboard has reached; its name is ringed.
    Q_PROPERTY(QString focusedState READ focusedState WRITE setFocusedState NOTIFY focusedStateChanged)
    Q_PROPERTY(double fontScale READ fontScale WRITE setFontScale NOTIFY fontScaleChanged)

public:
    explicit OverlayLayer(QQuickItem* parent = nullptr);

    QRectF insetRect() const { return corner; }
    void setInsetRect(const QRectF& rect);
    QList<QRectF> takenRects() const { return taken; }
    void setTakenRects(const QList<QRectF>& rects);
    QRectF insetTitleRect() const { return insetTitle; }
    void setInsetTitleRect(const QRectF& rect);
    MapCamera* insetCamera() const { return insetEye; }
    void setInsetCamera(MapCamera* camera);
    QString focusedState() const { return reached.text(); }
    void setFocusedState(const QString& id);
    double fontScale() const { return textScale; }
    void setFontScale(double scale);

    /// The state at a point of this item, by its land or its name, on the map or the inset; empty at sea.
    Q_INVOKABLE QString stateAt(double x, double y) const;
    /// Where a point of this item lies in the world, on the map or the inset: longitude and latitude, degrees.
    Q_INVOKABLE QPointF placeAt(double x, double y) const;
    /// The event whose place is at a point; empty where there is none.
    Q_INVOKABLE QString eventAt(double x, double y) const;

signals:
    void insetChanged();
    void takenChanged();
    void focusedStateChanged();
    void fontScaleChanged();

protected:
    void followContent() override;
    void followSelection() override;
    void followView() override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    void plan();
    /// Whether names are placed as if nothing had been shown before, so that one view always looks the same.
    bool isFresh() const;
    /// Fine enough to find room for names in a view.
    const Boundaries* landFor(const MapView& shown) const;

    QRectF corner;
    QRectF insetTitle;
    QList<QRectF> taken;
    QPointer<MapCamera> insetEye;
    ActorId reached;
    double textScale = 1;
    std::vector<Capital> capitals;
    MapOverlay overlay;
    bool untaken = false; ///< by the scene graph: a plan, or the state that the keyboard has reached
    double freshZoom = 0; ///< the level at which names were last placed afresh
    bool stale = true; ///< room must be found anew before the next picture
    QTimer settled; ///< since the camera last moved
};

}
