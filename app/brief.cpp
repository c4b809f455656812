#include "app/brief.h"

#include "app/commands/open_history.h"
#include "ui/briefing/briefing.h"
#include "ui/theme/fonts.h"

#include <QGuiApplication>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

std::expected<void, QString> write(const Briefing& briefing, const BriefCommand& command)
{
    const QString& file = command.output;
    if (file.endsWith(u".svg"_s, Qt::CaseInsensitive)) return writeSvg(briefing, file);
    if (file.endsWith(u".png"_s, Qt::CaseInsensitive)) return writePng(briefing, file, command.dpi);
    return writePdf(briefing, file);
}

}

Exit runBrief(const BriefCommand& command, int& argc, char** argv, QTextStream& errors)
{
    if (command.pages != Template::Page) {
        errors << usageLine(u"this version makes one kind of briefing: --template page"_s) << '\n';
        return Exit::WrongUsage;
    }
    if (command.from) {
        errors << usageLine(u"a page is of one day; leave out --from"_s) << '\n';
        return Exit::WrongUsage;
    }
    const auto history = openHistory(command.dossier, errors);
    if (!history) return history.error();
    const auto boundaries = Boundaries::load(command.boundaries, pageBoundaryScale);
    if (!boundaries) {
        errors << usageLine(boundaries.error()) << '\n';
        return Exit::WrongUsage;
    }

    // A page is the same wherever it is made: no desktop's theme, and no display, has a say in it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    installFonts();
    BriefingRequest request;
    request.history = *history;
    request.boundaries = *boundaries;
    request.day = command.at.value_or((*history)->lastEventDay());
    request.language = command.dossier.language;
    request.paper = command.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4;
    request.selected = ActorId(command.country);
    const auto written = write(composeBriefing(request), command);
    if (written) return Exit::Done;
    errors << usageLine(written.error()) << '\n';
    return Exit::CannotAccess;
}

}
