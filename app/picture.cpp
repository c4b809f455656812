#include "app/picture.h"

#include "app/commands/open_history.h"
#include "app/display.h"
#include "model/geo/country_names.h"
#include "model/items/workspace.h"
#include "ui/shell/run_window.h"

#include <QApplication>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

MapViews::Preset presetOf(ShownView view)
{
    switch (view) {
    case ShownView::Members: return MapViews::Members;
    case ShownView::World: return MapViews::World;
    case ShownView::Selection: return MapViews::Selection;
    case ShownView::Europe: break;
    }
    return MapViews::Europe;
}

/// Selects the event or the actor of an id; false where the dossier has neither, and the id is no state's.
bool select(Session& session, const Dossier& dossier, const QString& id)
{
    if (dossier.event(EventId(id))) session.selectEvent(id);
    else if (dossier.actor(ActorId(id)) || isCountryCode(id)) session.selectActor(id);
    else return false;
    return true;
}

}

Exit runPicture(const PictureCommand& command, int& argc, char** argv, QTextStream& errors)
{
    if (!hasDisplay()) {
        errors << usageLine(noDisplaySentence()) << '\n';
        return Exit::CannotAccess;
    }
    const auto opened = openHistory(command.dossier, errors);
    if (!opened) return opened.error();
    const auto day = opened->dayOr(command.at, u"--at"_s);
    if (!day) {
        errors << usageLine(day.error()) << '\n';
        return Exit::WrongUsage;
    }

    qputenv("QT_SCALE_FACTOR", QByteArray::number(command.scale));
    const QApplication application(argc, argv);
    Workspace workspace;
    Session& session = *workspace.session();
    session.setLanguage(opened->language); // of the file's problems too
    const QString& file = command.dossier.file;
    workspace.document()->open(file.isEmpty() ? Document::bundledPath() : file);
    session.setLanguage(opened->language);
    session.setLens(opened->history->lens().toString());
    session.setKnownOn(opened->history->lens().knownOn());
    if (command.boundaries) session.setBoundaries(*command.boundaries);
    session.setDay(*day);
    if (command.compare) session.setCompareDay(command.compare);
    if (!command.select.isEmpty() && !select(session, opened->history->dossier(), command.select)) {
        const QString sentence = u"the dossier has no actor or event “%1”, and no state has that code"_s;
        errors << usageLine(sentence.arg(command.select)) << '\n';
        return Exit::WrongUsage;
    }
    const bool dark = command.theme == WindowTheme::Dark;
    const auto saved = pictureWindow(workspace, {command.size, dark, presetOf(command.view), command.output});
    if (saved) return Exit::Done;
    errors << usageLine(saved.error()) << '\n';
    return Exit::CannotAccess;
}

}
