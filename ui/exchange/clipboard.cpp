#include "clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace atlas {

Clipboard::Clipboard(QObject* parent) : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &Clipboard::changed);
}

bool Clipboard::hasText() const
{
    const QMimeData* const held = QGuiApplication::clipboard()->mimeData();
    return held && held->hasText();
}

QString Clipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

void Clipboard::copy(const QString& text) const
{
    QGuiApplication::clipboard()->setText(text);
}

}
