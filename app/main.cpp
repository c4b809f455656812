// The program: one command line, and what each command of it starts.

#include "app/brief.h"
#include "app/commands/answers.h"
#include "app/commands/help.h"
#include "app/commands/import.h"
#include "app/picture.h"
#include "app/window.h"

#include <QCoreApplication>
#include <QTextStream>

#include <clocale>
#include <langinfo.h>

namespace {

using namespace atlas;
using namespace Qt::StringLiterals;

/// Runs a command, with the application object that it needs and no more.
class Runner
{
public:
    Runner(int& argumentCount, char** argumentValues) : count(argumentCount), values(argumentValues) {}

    Exit operator()(const WindowCommand& command) { return runWindow(command, count, values, errors); }
    Exit operator()(const PictureCommand& command) { return runPicture(command, count, values, errors); }
    Exit operator()(const BriefCommand& command)
    {
        return runBrief(command, count, values, out, errors);
    }
    Exit operator()(const StateCommand& command) { return answer(runState, command); }
    Exit operator()(const ChangesCommand& command) { return answer(runChanges, command); }
    Exit operator()(const CheckCommand& command) { return answer(runCheck, command); }
    Exit operator()(const ImportCommand& command)
    {
        const QCoreApplication application(count, values);
        return runImport(command, exchangeProgramFor(QCoreApplication::applicationDirPath()), out, errors);
    }
    Exit operator()(const ExportCommand& command)
    {
        const QCoreApplication application(count, values);
        return runExport(command, exchangeProgramFor(QCoreApplication::applicationDirPath()), out, errors);
    }
    Exit operator()(const HelpCommand& command)
    {
        out << helpText(command.command);
        return Exit::Done;
    }
    Exit operator()(const VersionCommand&)
    {
        out << versionText();
        return Exit::Done;
    }

private:
    template <typename Asked>
    Exit answer(Exit (*ask)(const Asked&, QTextStream&, QTextStream&), const Asked& command)
    {
        const QCoreApplication application(count, values);
        return ask(command, out, errors);
    }

    int& count;
    char** values;
    QTextStream out{stdout};
    QTextStream errors{stderr};
};

QStringList wordsAfterName(int count, char** values)
{
    QStringList words;
    for (int i = 1; i < count; ++i) words.append(QString::fromLocal8Bit(values[i]));
    return words;
}

/// Qt wants a locale whose characters are UTF-8; where there is none, as under cron, it takes one, and says so
/// in four lines each time.
void provideUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}

}

int main(int argc, char** argv)
{
    provideUtf8();
    QCoreApplication::setOrganizationName(u"coalition-atlas"_s);
    QCoreApplication::setApplicationName(u"coalition-atlas"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    const auto command = parseCommandLine(wordsAfterName(argc, argv));
    if (!command) {
        QTextStream(stderr) << usageLine(command.error()) << '\n';
        return int(Exit::WrongUsage);
    }
    return int(std::visit(Runner(argc, argv), *command));
}
