#include "tests/ui/cards/shown_cards.h"

#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QQuickStyle>
#include <QSignalSpy>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Atlas_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ChartsPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_CardsPlugin)

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* host = R"(
import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

Rectangle {
    id: root

    required property Workspace workspace
    property bool night: false
    property int pressesBelow: 0

    color: Theme.water
    Theme.dark: night
    Theme.reducedMotion: true

    TapHandler { onTapped: ++root.pressesBelow }

    DragHandler {
        target: null
        onActiveChanged: if (active) ++root.pressesBelow
    }

    LegendCard {
        x: 12
        y: 12
        session: root.workspace.session
        document: root.workspace.document
        legend: root.workspace.legend
        organisations: root.workspace.organisations
        date: "5 January 2026"
    }

    CardPanel {
        objectName: "card"
        anchors { right: parent.right; top: parent.top; margins: 12 }
        width: implicitWidth
        height: implicitHeight
        availableHeight: root.height - 24
        workspace: root.workspace
    }
}
)";

void walk(QAccessibleInterface* from, const std::function<void(QAccessibleInterface&)>& visit)
{
    if (!from || from->state().invisible) return;
    visit(*from);
    for (int i = 0; i < from->childCount(); ++i) walk(from->child(i), visit);
}

}

ShownCards::ShownCards(QSize size)
{
    installFonts();
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);
    REQUIRE(world.document()->open(Document::bundledPath()));
    component = std::make_unique<QQmlComponent>(view.engine());
    component->setData(host, QUrl(u"qrc:/Host.qml"_s));
    INFO(component->errorString().toStdString());
    REQUIRE(component->isReady());
    QObject* root = component->createWithInitialProperties({{u"workspace"_s, QVariant::fromValue(&world)}});
    REQUIRE(root);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(size);
    view.setContent(QUrl(u"qrc:/Host.qml"_s), component.get(), root);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
}

QStringList ShownCards::accessibleNames()
{
    QStringList names;
    walk(QAccessible::queryAccessibleInterface(&view), [&](QAccessibleInterface& each) {
        const QString name = each.text(QAccessible::Name);
        if (!name.isEmpty()) names.append(name);
    });
    return names;
}

bool ShownCards::press(const QString& accessibleName)
{
    QAccessibleActionInterface* found = nullptr;
    walk(QAccessible::queryAccessibleInterface(&view), [&](QAccessibleInterface& each) {
        if (!found && each.text(QAccessible::Name) == accessibleName) found = each.actionInterface();
    });
    if (!found) return false;
    found->doAction(found->actionNames().contains(QAccessibleActionInterface::pressAction())
                        ? QAccessibleActionInterface::pressAction()
                        : QAccessibleActionInterface::toggleAction());
    return true;
}

QRect ShownCards::chartArea(const QString& accessibleName)
{
    QRect area;
    walk(QAccessible::queryAccessibleInterface(&view), [&](QAccessibleInterface& each) {
        const bool isChart = each.role() == QAccessible::Chart;
        if (isChart && each.text(QAccessible::Name) == accessibleName) area = each.rect();
    });
    return area;
}

bool ShownCards::clickChart(const QString& accessibleName, double share)
{
    const QRect area = chartArea(accessibleName);
    if (area.isEmpty()) return false;
    const QPoint at = view.mapFromGlobal(QPoint(area.left() + int(area.width() * share), area.center().y()));
    QTest::mouseClick(&view, Qt::LeftButton, {}, at);
    return true;
}

void ShownCards::settle()
{
    QSignalSpy drawn(&view, &QQuickWindow::frameSwapped);
    for (int frame = 0; frame < 3; ++frame) {
        view.update();
        REQUIRE(drawn.wait());
    }
}

QImage ShownCards::grab()
{
    QCoreApplication::processEvents();
    return view.grabWindow();
}

}
