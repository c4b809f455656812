#include "ui/cards/dossier_painted_item.h"

#include "ui/picture/painter_backend.h"

#include <QtQml/qqml.h>

namespace atlas {

DossierPaintedItem::DossierPaintedItem(QQuickItem* parent)
    : QQuickPaintedItem(parent), theme(qobject_cast<WindowTheme*>(qmlAttachedPropertiesObject<WindowTheme>(this)))
{
    setAntialiasing(true);
    connect(theme, &WindowTheme::lookChanged, this, [this] { update(); });
}

void DossierPaintedItem::setDocument(Document* document)
{
    if (opened == document) return;
    if (opened) opened->disconnect(this);
    opened = document;
    if (opened) connect(opened, &Document::historyChanged, this, [this] { update(); });
    update();
    emit documentChanged();
}

void DossierPaintedItem::paint(QPainter* painter)
{
    const auto history = opened ? opened->history() : nullptr;
    if (history) atlas::paint(*painter, picture(history->dossier()));
}

}
