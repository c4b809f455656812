#include "page_item.h"

#include "ui/picture/painter_backend.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QtConcurrentRun>

#include <cmath>

namespace atlas {

namespace {

/// Of one picture: 48 MB. A page that is shown larger is stretched.
constexpr double mostPixels = 12e6;

}

PageItem::PageItem(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(&watcher, &QFutureWatcherBase::finished, this, &PageItem::take);
}

PageItem::~PageItem()
{
    watcher.future().cancel();
}

void PageItem::setPreview(BriefingPreview* preview)
{
    if (shown == preview) return;
    if (shown) shown->disconnect(this);
    shown = preview;
    if (shown) connect(shown, &BriefingPreview::pagesChanged, this, &PageItem::polish);
    polish();
    emit previewChanged();
}

void PageItem::setPage(int page)
{
    if (number == page) return;
    number = page;
    polish();
    emit pageChanged();
}

void PageItem::setInSight(bool inSight)
{
    if (seen == inSight) return;
    seen = inSight;
    polish();
    emit inSightChanged();
}

void PageItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    polish();
    update();
}

void PageItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) polish();
}

PageItem::Subject PageItem::wanted() const
{
    if (!seen || !shown || !window() || number < 0 || number >= shown->pageCount()) return {};
    QSizeF pixels = size() * window()->effectiveDevicePixelRatio();
    const double area = pixels.width() * pixels.height();
    if (area > mostPixels) pixels *= std::sqrt(mostPixels / area);
    return {shown->briefing(), number, pixels.toSize()};
}

void PageItem::updatePolish()
{
    const Subject now = wanted();
    if (!seen) return drop();
    if (now == asked || now.pixels.isEmpty()) return;
    asked = now;
    watcher.future().cancel();
    watcher.setFuture(QtConcurrent::run(shown->painters(), &PageItem::painted, now));
    emit paintedChanged();
}

QImage PageItem::painted(const Subject& subject)
{
    const Picture& picture = subject.briefing->pages[size_t(subject.page)];
    QImage image(subject.pixels, QImage::Format_RGB32);
    if (image.isNull()) return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(image.width() / picture.size.width(), image.height() / picture.size.height());
    paint(painter, picture);
    return image;
}

void PageItem::take()
{
    if (watcher.isCanceled() || watcher.future().resultCount() == 0 || !seen) return;
    image = watcher.result();
    have = asked;
    fresh = true;
    update();
    emit paintedChanged();
}

void PageItem::drop()
{
    watcher.future().cancel();
    asked = {};
    if (image.isNull()) return;
    have = {};
    image = {};
    update();
    emit paintedChanged();
}

QSGNode* PageItem::updatePaintNode(QSGNode* node, UpdatePaintNodeData*)
{
    auto* page = static_cast<QSGImageNode*>(node);
    if (image.isNull()) {
        delete page;
        return nullptr;
    }
    if (!page) {
        page = window()->createImageNode();
        page->setOwnsTexture(true);
        page->setFiltering(QSGTexture::Linear);
        fresh = true;
    }
    if (fresh) page->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
    fresh = false;
    page->setRect(boundingRect());
    return page;
}

}
