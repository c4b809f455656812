#include "tests/support/quiet.h"

#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace atlas::test {

namespace {

QStringList& expected()
{
    static QStringList parts;
    return parts;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    for (const QString& part : std::as_const(expected()))
        if (message.contains(part)) return;
    std::fprintf(stderr, "unexpected message: %s (%s:%d)\n", qPrintable(message),
                 context.file ? context.file : "?", context.line);
    std::fflush(stderr);
    std::_Exit(70);
}

}

void failOnWarnings()
{
    // What software GL and a display without a desktop say of themselves is not ours.
    // Nor what Qt's render loop says of its own clock where a window goes while something in it moves.
    for (const char* part : {"XDG_RUNTIME_DIR", "propagateSizeHints", "libEGL", "MESA",
                             "Failed to create wl_display", "QUnifiedTimer::stopAnimationDriver"})
        expectWarning(QString::fromLatin1(part));
    qInstallMessageHandler(handle);
}

void expectWarning(const QString& part)
{
    expected().append(part);
}

}
