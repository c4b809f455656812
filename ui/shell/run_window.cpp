#include "ui/shell/run_window.h"

#include "ui/shell/main_window.h"
#include "ui/shell/system_motion.h"
#include "ui/shell/window_picture.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace atlas {

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
    workspace.document()->open(dossier);
    const auto window = MainWindow::open(workspace, preferences);
    if (!window) {
        QTextStream(stderr) << window.error() << Qt::endl;
        return 3;
    }
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
