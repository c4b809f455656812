#pragma once

#include "ui/timeline/timeline_navigator.h"
#include "ui/timeline/picture/timeline_picture.h"
#include "ui/timeline/timeline_player.h"
#include "ui/timeline/timeline_pointer.h"

#include <QQuickItem>

#include <optional>

namespace atlas {

/// Draws the timeline under its row of controls and lets a pointer act on it. The ground and the lanes are
/// made anew only when the range, the size or the dossier changes; the playhead is a small picture of its
/// own.
class TimelineView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::TimelineNavigator* navigator READ navigator WRITE setNavigator REQUIRED FINAL)
    Q_PROPERTY(atlas::TimelinePlayer* player READ player WRITE setPlayer REQUIRED FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY lookChanged FINAL)
    /// What the system's font size asks for: everything grows with the text.
    Q_PROPERTY(qreal fontScale READ fontScale WRITE setFontScale NOTIFY lookChanged FINAL)
    /// What the pointer is over, in words, and where: empty over nothing that has a name.
    Q_PROPERTY(QString hoveredText READ hoveredText NOTIFY hoverChanged FINAL)
    Q_PROPERTY(QRectF hoveredRect READ hoveredRect NOTIFY hoverChanged FINAL)
    /// Where the playhead's flag is, and that of the day it is compared with: empty where there is none.
    Q_PROPERTY(QRectF flag READ flag NOTIFY playheadMoved FINAL)
    Q_PROPERTY(QRectF comparedFlag READ comparedFlag NOTIFY playheadMoved FINAL)
    /// The overview's frame around what is in sight.
    Q_PROPERTY(QRectF brush READ brush NOTIFY groundChanged FINAL)
    /// The axis as far as it stands over the lanes' names.
    Q_PROPERTY(QRectF axisHead READ axisHead NOTIFY lookChanged FINAL)
    /// How far the lanes are scrolled, and how far they can be, in logical pixels: where the item is less
    /// high than its implicit height, they move under the axis.
    Q_PROPERTY(double laneScroll READ laneScroll WRITE scrollLanes NOTIFY laneScrollChanged FINAL)
    Q_PROPERTY(double laneScrollRange READ laneScrollRange NOTIFY laneScrollChanged FINAL)

public:
    explicit TimelineView(QQuickItem* parent = nullptr);

    TimelineNavigator* navigator() const { return acted; }
    void setNavigator(TimelineNavigator* navigator);
    TimelinePlayer* player() const { return runner; }
    void setPlayer(TimelinePlayer* player);
    bool isDark() const { return night; }
    void setDark(bool dark);
    qreal fontScale() const { return scale; }
    void setFontScale(qreal factor);

    QString hoveredText() const { return hovered; }
    QRectF hoveredRect() const { return fromPicture(hoveredBox); }
    QRectF flag() const;
    QRectF comparedFlag() const;
    QRectF brush() const;
    QRectF axisHead() const
    {
        using Layout = TimelineLayout;
        return fromPicture({0, Layout::axisTop, Layout::labelColumn, Layout::lanesTop - Layout::axisTop});
    }

    double laneScroll() const { return scrolled; }
    double laneScrollRange() const;
    void scrollLanes(double pixels);
    /// Scrolls until a lane is in sight.
    Q_INVOKABLE void showLane(int lane);

    /// Where an event stands, on its own or in a cluster; empty out of sight.
    Q_INVOKABLE QRectF rectOf(const QString& event) const;
    /// A lane's name, which folds it.
    Q_INVOKABLE QRectF nameRect(int lane) const;
    /// Opens an event's card, or lists the cluster that it stands in.
    Q_INVOKABLE void openEvent(const QString& event);
    /// Makes what lies under a pinch's centre stay there.
    Q_INVOKABLE void zoomAt(double x, double factor);

signals:
    void lookChanged();
    void hoverChanged();
    void playheadMoved();
    /// The lanes, or the range in sight, are others or elsewhere.
    void groundChanged();
    void laneScrollChanged();
    /// Events are to be picked from, beside a place of the view; `current` may be empty.
    void picksRequested(const QRectF& place, const QStringList& events, const QString& current);
    /// The flag was double-clicked.
    void dateRequested();
    /// The user acts on the timeline: playing stops.
    void touched();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<TimelineRequest> request() const;
    double playhead() const;
    /// The picture's units are logical pixels before scaling.
    QPointF toPicture(QPointF point) const;
    QRectF fromPicture(const QRectF& rect) const;
    double lanesTop() const { return TimelineLayout::lanesTop * scale; }
    /// From where to where lanes are seen, in the picture.
    double sightTop() const { return (lanesTop() + scrolled) / scale; }
    double sightBottom() const { return (height() + scrolled) / scale; }
    void fitHeight();
    void redrawGround();
    void redrawPlayhead();
    const TimelineMark* drawnMark(const QString& event) const;
    void open(const TimelineMark& mark);
    /// Whether a cluster's events would no longer be one mark.
    bool partsIn(const TimelineMark& cluster, const TimeRange& range) const;
    void list(const TimelineMark& mark, const QString& current);
    void showHover(QPointF point);
    /// The day that a click on the overview goes to; nothing elsewhere.
    std::optional<Day> overviewDay(QPointF point) const;
    /// The dates of what is in sight, while the brush is held.
    void showBrushDates();
    void tell(const QString& text, const QRectF& box);
    /// The date of a place of the picture, while a pointer is over the track.
    void pointAt(QPointF point);
    void measureDrag(const QMouseEvent& event);
    void coastOn(const QMouseEvent& event);

    TimelineNavigator* acted = nullptr;
    TimelinePlayer* runner = nullptr;
    std::optional<TimelinePointer> pointer;
    bool night = false;
    qreal scale = 1;
    double scrolled = 0; ///< how far the lanes are moved up under the axis, in logical pixels

    // The index that the composed marks lead into, kept as long as they are.
    std::shared_ptr<const TimelineIndex> drawnIndex;
    TimelinePicture composed;
    double composedTop = 0, composedBottom = 0; ///< what lanes it holds, in the picture
    Picture head;
    Picture pointerDate;
    std::optional<double> pointedX; ///< in the picture; nothing while the pointer is elsewhere
    // To be composed, and to be shown.
    bool groundDirty = true;
    bool headDirty = true;
    bool dateDirty = true;
    bool groundComposed = true;
    bool headComposed = true;
    bool dateComposed = true;

    // Of the pointer that is held, in logical pixels and milliseconds.
    double lastX = 0;
    quint64 lastMove = 0;
    double dragSpeed = 0;

    QString hovered;
    QRectF hoveredBox; ///< in the picture
};

}
