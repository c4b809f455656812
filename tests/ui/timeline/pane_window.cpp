#include "tests/ui/timeline/pane_window.h"

#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <QQmlComponent>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <tuple>

Q_IMPORT_QML_PLUGIN(Atlas_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Atlas_TimelinePlugin)

namespace atlas::test {

PaneWindow::PaneWindow(bool dark)
{
    installFonts();
    REQUIRE(workspace.document()->open(Document::bundledPath()));
    workspace.session()->setDay(day(u"2026-01-05"));
    QQmlComponent component(&engine);
    component.setData(R"(
import QtQuick
import Atlas.Theme
import Atlas.Timeline
TimelinePane {
    property bool night
    playSpeed: 1
    playLoops: false
    playPauses: true
    Theme.dark: night
    Theme.reducedMotion: true
    focus: true
}
)",
                      QUrl(QStringLiteral("qrc:/Pane.qml")));
    INFO(component.errorString().toStdString());
    REQUIRE(component.isReady());
    pane.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(workspace.session())},
         {QStringLiteral("present"), QVariant::fromValue(workspace.present())},
         {QStringLiteral("calendar"), QVariant::fromValue(workspace.calendar())},
         {QStringLiteral("night"), dark},
         {QStringLiteral("width"), 1440}})));
    REQUIRE(pane);
    window.resize(1440, int(pane->implicitHeight()));
    pane->setHeight(pane->implicitHeight());
    pane->setParentItem(window.contentItem());
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    pane->forceActiveFocus();
}

QQuickItem* openList(PaneWindow& shown, int milliseconds)
{
    QQuickItem* list = nullptr;
    std::ignore = QTest::qWaitFor([&] {
        for (list = shown.window.activeFocusItem(); list; list = list->parentItem())
            if (list->inherits("QQuickListView")) return true;
        return false;
    }, milliseconds);
    return list;
}

void keepForInspection(PaneWindow& shown, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("ATLAS_KEEP_IMAGES"); !folder.isEmpty())
        shown.window.grabWindow().save(folder + u'/' + name);
}

}
