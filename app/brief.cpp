#include "app/brief.h"

#include "app/commands/open_history.h"
#include "app/commands/planned_briefing.h"
#include "ui/briefing/briefing.h"
#include "ui/briefing/output/save.h"
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
    return writePdf(briefing, file, command.archival ? PdfKind::Archival : PdfKind::Usual);
}

/// A page of SVG or PNG is a file of its own, which the command line does not name.
void tellFiles(const Briefing& briefing, const QString& path, QTextStream& out)
{
    const auto pages = qsizetype(briefing.pages.size());
    if (pages < 2 || path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) return;
    out << u"%1 files: %2 and %3 to %4\n"_s.arg(QString::number(pages), path, pagePath(path, 1, pages),
                                               pagePath(path, pages - 1, pages));
}

Exit refuse(QTextStream& errors, const QString& sentence, Exit exit)
{
    errors << usageLine(sentence) << '\n';
    return exit;
}

}

Exit runBrief(BriefCommand command, int& argc, char** argv, QTextStream& out, QTextStream& errors)
{
    if (!command.plan.notesFile.isEmpty()) {
        auto notes = readNotes(command.plan.notesFile);
        if (!notes) return refuse(errors, notes.error(), Exit::CannotAccess);
        command.plan.notes = std::move(*notes);
    }
    const auto opened = openHistory(command.dossier, errors, Warnings::Counted);
    if (!opened) return opened.error();
    const auto planned = plannedBriefing(command, *opened);
    if (!planned) return refuse(errors, planned.error(), Exit::WrongUsage);
    const auto boundaries = Boundaries::load(planned->session.boundaries, pageBoundaryScale);
    if (!boundaries) return refuse(errors, boundaries.error(), Exit::WrongUsage);

    // A page is the same wherever it is made: no desktop's theme, and no display, has a say in it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    installFonts();
    const auto briefing = composeBriefing({opened->history, *boundaries, planned->session, planned->plan});
    if (!briefing) return refuse(errors, briefing.error(), Exit::WrongUsage);
    const auto written = write(*briefing, command);
    if (!written) return refuse(errors, written.error(), Exit::CannotAccess);
    tellFiles(*briefing, command.output, out);
    return Exit::Done;
}

}
