#pragma once

#include "model/items/boundary_source.h"
#include "model/items/compared.h"
#include "model/items/present.h"
#include "ui/map/map_camera.h"
#include "ui/map/difference_style.h"

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// One layer of the window's map: what it shows comes from the session and the present, where from the
/// camera.
class MapLayer : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY inputsChanged REQUIRED)
    Q_PROPERTY(atlas::Present* present READ present WRITE setPresent NOTIFY inputsChanged REQUIRED)
    /// Without it, the moment is shown whatever is compared.
    Q_PROPERTY(atlas::Compared* compared READ compared WRITE setCompared NOTIFY inputsChanged)
    Q_PROPERTY(Subject subject READ subject WRITE setSubject NOTIFY inputsChanged)
    Q_PROPERTY(atlas::BoundarySource* boundaries READ boundarySource WRITE setBoundarySource
               NOTIFY inputsChanged REQUIRED)
    Q_PROPERTY(atlas::MapCamera* camera READ camera WRITE setCamera NOTIFY inputsChanged REQUIRED)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY inputsChanged)

public:
    /// What is shown: what differs where something is compared, else the moment; or one side of what is
    /// compared.
    enum Subject { Differences, Before, After };
    Q_ENUM(Subject)

    explicit MapLayer(QQuickItem* parent = nullptr);

    Session* session() const { return lookedAt; }
    void setSession(Session* session);
    Present* present() const { return now; }
    void setPresent(Present* present);
    Compared* compared() const { return beside; }
    void setCompared(Compared* compared);
    Subject subject() const { return meant; }
    void setSubject(Subject subject);
    BoundarySource* boundarySource() const { return source; }
    void setBoundarySource(BoundarySource* boundaries);
    MapCamera* camera() const { return eye; }
    void setCamera(MapCamera* camera);
    bool isDark() const { return look == Look::Dark; }
    void setDark(bool dark);

signals:
    void inputsChanged();

protected:
    /// The day, the lens, the dossier, the key's filter, the language or the look changed.
    virtual void followContent() = 0;
    virtual void followSelection() = 0;
    virtual void followView() = 0;

    /// Whether there is a map to show: all inputs are set, and the boundaries are there.
    bool hasMap() const;
    /// Whether there are states to show on it, too: a dossier is open.
    bool isReady() const;
    const Boundaries& boundaries() const { return *land; }
    /// The finest there are: what lies at a point.
    const Boundaries& exactBoundaries() const { return *exactLand; }
    std::shared_ptr<const Boundaries> sharedBoundaries() const { return land; }
    const MapView& view() const { return eye->view(); }
    Look shownLook() const { return look; }
    IsHidden isHidden() const;
    IsDifferenceHidden isDifferenceHidden() const;
    /// Null where nothing is compared.
    const Comparison* comparison() const;
    /// Of the subject; plain land where no dossier is open.
    MapStyle style() const;

private:
    void followBoundaries();

    QPointer<Session> lookedAt;
    QPointer<Present> now;
    QPointer<Compared> beside;
    Subject meant = Differences;
    QPointer<BoundarySource> source;
    QPointer<MapCamera> eye;
    std::shared_ptr<const Boundaries> land;
    std::shared_ptr<const Boundaries> exactLand;
    Look look = Look::Light;
};

}
