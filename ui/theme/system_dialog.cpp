#include "ui/theme/system_dialog.h"

#include <QDialog>
#include <QQuickItem>
#include <QQuickWindow>

namespace atlas {

void showOver(QDialog& dialog, const QObject* item)
{
    dialog.winId(); // makes the window that the transient parent belongs to
    if (const auto* quick = qobject_cast<const QQuickItem*>(item))
        dialog.windowHandle()->setTransientParent(quick->window());
    dialog.open();
}

}
