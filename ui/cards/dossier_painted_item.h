#pragma once

#include "model/items/document.h"
#include "ui/theme/window_theme.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace atlas {

struct Picture;

/// A small picture in the dossier's colours and patterns, painted again when they or the window's look change.
/// Decoration: the text beside it says the same.
class DossierPaintedItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(atlas::Document* document READ document WRITE setDocument NOTIFY documentChanged REQUIRED FINAL)

public:
    explicit DossierPaintedItem(QQuickItem* parent = nullptr);

    Document* document() const { return opened; }
    void setDocument(Document* document);

    void paint(QPainter* painter) final;

signals:
    void documentChanged();

protected:
    /// The picture at the item's size, in logical pixels.
    virtual Picture picture(const Dossier& dossier) const = 0;
    Look look() const { return theme->look(); }

private:
    QPointer<Document> opened;
    WindowTheme* theme;
};

}
