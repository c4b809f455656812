#include "tests/ui/shell/shown_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

namespace atlas::test {

using namespace Qt::StringLiterals;

ShownWindow::ShownWindow(const QString& dossier)
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    preferences.setAppearance(Preferences::Appearance::Light);
    preferences.setReducedMotion(true);
    preferences.setGeometry(QRect(0, 0, 1440, 900), false);
    workspace.keeper()->keepIn({.stateFolder = folder.filePath(u"state"_s), .dataFolder = folder.filePath(u"data"_s),
                                .program = u"test"_s});
    if (!dossier.isEmpty()) workspace.document()->open(dossier);
    auto opened = MainWindow::open(workspace, preferences);
    if (!opened) FAIL(opened.error().toStdString());
    main = std::move(*opened);
    // There may be no window manager to do so.
    window().requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(&window()));
}

void ShownWindow::setDay(QStringView iso)
{
    session().setDay(Day::fromIso(iso).value());
}

}
