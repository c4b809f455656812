#pragma once

#include "briefing_preview.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// One page of a preview, painted as it will be printed at whatever size the item has.
class PageItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(BriefingPage)
    Q_PROPERTY(
        atlas::BriefingPreview* preview READ preview WRITE setPreview NOTIFY previewChanged REQUIRED FINAL)
    /// From 0.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged FINAL)

public:
    explicit PageItem(QQuickItem* parent = nullptr);

    BriefingPreview* preview() const { return shown; }
    void setPreview(BriefingPreview* preview);
    int page() const { return number; }
    void setPage(int page);

    void paint(QPainter* painter) override;

signals:
    void previewChanged();
    void pageChanged();

private:
    BriefingPreview* shown = nullptr;
    int number = 0;
};

}
