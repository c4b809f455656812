#pragma once

#include "ui/map/country_node.h"
#include "ui/map/map_layer.h"

#include <QTimer>

namespace atlas {

/// The countries on the window's map, filled by status; the selected, the hovered and the one the keyboard
/// has reached stand out. Where Qt's software renderer draws no shaders, a painter makes the same picture.
class CountryLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY accentsChanged)
    Q_PROPERTY(QString focusedState READ focusedState WRITE setFocusedState NOTIFY accentsChanged)
    /// Round corners, in pixels; only where Qt draws without shaders, with which a layer's effect can do it.
    Q_PROPERTY(double radius READ radius WRITE setRadius NOTIFY radiusChanged)

public:
    explicit CountryLayer(QQuickItem* parent = nullptr);

    QString hovered() const { return pointed.text(); }
    void setHovered(const QString& id);
    QString focusedState() const { return reached.text(); }
    void setFocusedState(const QString& id);
    double radius() const { return rounding; }
    void setRadius(double radius);
    /// Whether the latest frame shows the latest view as finely as it can be.
    bool isComplete() const { return completeView && hasMap() && *completeView == view() && !restyle; }

signals:
    void accentsChanged();
    void radiusChanged();

protected:
    void followContent() override;
    void followSelection() override { update(); }
    void followView() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    bool hasShaders() const;
    std::vector<CountryAccent> accents() const;
    QSGNode* updateNodes(QSGNode* old);
    QSGNode* updatePainted(QSGNode* old);

    ActorId pointed;
    ActorId reached;
    double rounding = 0;
    bool restyle = true;
    QTimer settled; ///< without shaders: since the camera last moved
    std::optional<MapView> completeView; ///< of the latest frame; nothing while finer land is on its way
    TileMaker maker; ///< ends before what it calls
};

}
