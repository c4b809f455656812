#include "app/window.h"

#include "app/display.h"
#include "model/items/document.h"
#include "ui/shell/run_window.h"

#include <QApplication>
#include <QIcon>

namespace atlas {

using namespace Qt::StringLiterals;

Exit runWindow(const WindowCommand& command, int& argc, char** argv, QTextStream& errors)
{
    if (!hasDisplay()) {
        errors << usageLine(noDisplaySentence()) << '\n';
        return Exit::CannotAccess;
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"coalition-atlas"_s);
    QApplication::setWindowIcon(QIcon(u":/atlas/icons/coalition-atlas.svg"_s));
    return Exit(runWindow(application, command.file.isEmpty() ? Document::bundledPath() : command.file));
}

}
