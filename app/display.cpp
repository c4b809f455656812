#include "app/display.h"

#include <QtEnvironmentVariables>

namespace atlas {

using namespace Qt::StringLiterals;

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable)) return true;
    return false;
#else
    return true;
#endif
}

QString noDisplaySentence()
{
    return u"there is no display here, so no window can open; "
           "the commands state, changes, check and brief need none"_s;
}

}
