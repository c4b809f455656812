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
    request.session = {.day = command.at.value_or((*history)->lastEventDay()),
                       .compareDay = command.from,
                       .actor = ActorId(command.country),
                       .event = {},
                       .lens = (*history)->lens().toString(),
                       .language = command.dossier.language,
                       .boundaries = command.boundaries};
    request.plan = command.plan;
    const auto briefing = composeBriefing(request);
    if (!briefing) {
        errors << usageLine(briefing.error()) << '\n';
        return Exit::WrongUsage;
    }
    const auto written = write(*briefing, command);
    if (written) return Exit::Done;
    errors << usageLine(written.error()) << '\n';
    return Exit::CannotAccess;
}

}
