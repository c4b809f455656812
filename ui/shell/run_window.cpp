#include "ui/shell/run_window.h"

#include "model/exchange/table/format.h"
#include "ui/shell/main_window.h"
#include "ui/shell/system_motion.h"
#include "ui/shell/window_picture.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// Files that the desktop hands to a running program, where it does so by an event.
class FileOpener : public QObject
{
public:
    explicit FileOpener(MainWindow& shown) : window(shown) {}

    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        if (event->type() != QEvent::FileOpen) return QObject::eventFilter(receiver, event);
        window.openFile(static_cast<QFileOpenEvent*>(event)->url());
        return true;
    }

private:
    MainWindow& window;
};

QString folderFor(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

}

int runWindow(QApplication& application, const QString& dossier)
{
    QSettings settings;
    Preferences preferences(settings);
    const SystemMotion motion;
    preferences.setSystemReducesMotion(motion.isReduced());
    QObject::connect(&motion, &SystemMotion::changed, &preferences,
                     [&] { preferences.setSystemReducesMotion(motion.isReduced()); });
    Workspace workspace;
    // First the language: it is that of the file's problems too.
    workspace.session()->setLanguage(preferences.language());
    const QString position = preferences.boundaries();
    if (Boundaries::positions().contains(position)) workspace.session()->setBoundaries(position);
    workspace.session()->setSections(preferences.foldedSections(), preferences.tables());
    workspace.keeper()->keepIn({.stateFolder = folderFor(QStandardPaths::StateLocation),
                                .dataFolder = folderFor(QStandardPaths::AppDataLocation),
                                .program = QApplication::applicationName() + u' ' + QApplication::applicationVersion()});
    // A table, double-clicked or named, is to be imported; no dossier's name ends so.
    const bool isTable = !dossier.endsWith(".json"_L1, Qt::CaseInsensitive) && formatOfName(dossier);
    workspace.document()->open(isTable ? Document::bundledPath() : dossier);
    const ExchangeProgram exchange = exchangeProgramFor(QApplication::applicationDirPath());
    const auto window = MainWindow::open(workspace, preferences, exchange);
    if (!window) {
        QTextStream(stderr) << window.error() << Qt::endl;
        return 3;
    }
    if (isTable) (*window)->openFile(QUrl::fromLocalFile(dossier));
    FileOpener opener(**window);
    application.installEventFilter(&opener);
    // The end of the session asks nobody: what is not saved is in the journal, and offered at the next start.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, workspace.keeper(), &FileKeeper::flush,
                     Qt::DirectConnection);
    return application.exec();
}

std::expected<void, QString> pictureWindow(Workspace& workspace, const WindowPicture& picture)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.setAppearance(picture.dark ? Preferences::Appearance::Dark : Preferences::Appearance::Light);
    preferences.setReducedMotion(true);
    preferences.setGeometry(QRect(QPoint(0, 0), picture.size), false);
    auto window = MainWindow::open(workspace, preferences);
    if (!window) return std::unexpected(window.error());
    (*window)->showPreset(picture.preset);
    return takePicture(**window, picture.path);
}

}
