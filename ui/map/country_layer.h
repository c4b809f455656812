#pragma once

#include "ui/map/country_levels.h"
#include "ui/map/map_layer.h"

namespace atlas {

/// The countries on the window's map, filled by status; the selected, the hovered and the one the keyboard
/// has reached stand out. Where Qt's software renderer draws no shaders, a painter makes the same picture.
class CountryLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY accentsChanged)
    Q_PROPERTY(QString focusedState READ focusedState WRITE setFocusedState NOTIFY accentsChanged)
    /// The map is cut to these rounded corners, in pixels.
    Q_PROPERTY(double radius READ radius WRITE setRadius NOTIFY radiusChanged)

public:
    using MapLayer::MapLayer;

    QString hovered() const { return pointed.text(); }
    void setHovered(const QString& id);
    QString focusedState() const { return reached.text(); }
    void setFocusedState(const QString& id);
    double radius() const { return rounding; }
    void setRadius(double radius);

signals:
    void accentsChanged();
    void radiusChanged();

protected:
    void followContent() override;
    void followSelection() override { update(); }
    void followView() override { update(); }
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    std::vector<CountryAccent> accents() const;
    Picture picture() const;
    QSGNode* updateNodes(QSGNode* old);

    ActorId pointed;
    ActorId reached;
    const std::shared_ptr<const Dossier> nothing = std::make_shared<const Dossier>(); ///< while none is open
    double rounding = 0;
    bool restyle = true;
};

}
