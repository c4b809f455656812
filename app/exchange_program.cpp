#include "app/exchange_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace atlas {

using namespace Qt::StringLiterals;

ExchangeProgram exchangeProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString name = u"coalition-atlas-exchange"_s;
    const QString beside = here.filePath(name);
    if (QFileInfo(beside).isExecutable()) return {beside};
    return {QDir::cleanPath(here.filePath(u"../libexec/coalition-atlas/"_s + name))};
}

}
