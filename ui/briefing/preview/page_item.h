#pragma once

#include "briefing_preview.h"

#include <QFutureWatcher>
#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// One page of a preview as it will be printed. It is painted beside the window's thread, only while in sight,
/// and again when its size has changed; until then what was painted before is stretched.
class PageItem : public QQuickItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(BriefingPage)
    Q_PROPERTY(
        atlas::BriefingPreview* preview READ preview WRITE setPreview NOTIFY previewChanged REQUIRED FINAL)
    /// From 0.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged FINAL)
    /// Out of sight it keeps no picture.
    Q_PROPERTY(bool inSight READ isInSight WRITE setInSight NOTIFY inSightChanged FINAL)
    /// What is seen is the page as it now is, in the size that it now has.
    Q_PROPERTY(bool painted READ isPainted NOTIFY paintedChanged FINAL)

public:
    explicit PageItem(QQuickItem* parent = nullptr);
    ~PageItem() override;

    BriefingPreview* preview() const { return shown; }
    void setPreview(BriefingPreview* preview);
    int page() const { return number; }
    void setPage(int page);
    bool isInSight() const { return seen; }
    void setInSight(bool inSight);
    bool isPainted() const { return have == wanted() && !image.isNull(); }

signals:
    void previewChanged();
    void pageChanged();
    void inSightChanged();
    void paintedChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;

private:
    /// What a picture is of.
    struct Subject {
        std::shared_ptr<const Briefing> briefing;
        int page = 0;
        QSize pixels;
        friend bool operator==(const Subject&, const Subject&) = default;
    };

    Subject wanted() const;
    static QImage painted(const Subject& subject);
    void take();
    void drop();

    BriefingPreview* shown = nullptr;
    int number = 0;
    bool seen = false;
    Subject asked; ///< what is being painted, or was
    Subject have;  ///< what the picture is of
    QImage image;
    bool fresh = false; ///< the picture is not yet with the graphics
    QFutureWatcher<QImage> watcher;
};

}
