#include "page_item.h"

#include "ui/picture/painter_backend.h"

#include <QPainter>

namespace atlas {

PageItem::PageItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setFillColor(Qt::white);
    setOpaquePainting(true);
}

void PageItem::setPreview(BriefingPreview* preview)
{
    if (shown == preview) return;
    if (shown) shown->disconnect(this);
    shown = preview;
    if (shown) connect(shown, &BriefingPreview::pagesChanged, this, [this] { update(); });
    update();
    emit previewChanged();
}

void PageItem::setPage(int page)
{
    if (number == page) return;
    number = page;
    update();
    emit pageChanged();
}

void PageItem::paint(QPainter* painter)
{
    if (!shown || number < 0 || number >= shown->pageCount()) return;
    const Picture& picture = shown->briefing().pages[size_t(number)];
    painter->scale(width() / picture.size.width(), height() / picture.size.height());
    atlas::paint(*painter, picture);
}

}
