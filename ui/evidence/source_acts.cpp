#include "ui/evidence/source_acts.h"

#include "model/items/evidence/web_address.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace atlas {

void SourceActs::copy(const QString& text) const
{
    QGuiApplication::clipboard()->setText(text);
}

bool SourceActs::open(const QString& address) const
{
    const auto url = webAddress(address);
    return url && QDesktopServices::openUrl(*url);
}

}
