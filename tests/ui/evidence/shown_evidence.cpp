#include "tests/ui/evidence/shown_evidence.h"

#include "tests/support/print.h"
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
Q_IMPORT_QML_PLUGIN(Atlas_EvidencePlugin)

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* host = R"(
import QtQuick
import Atlas.Cards
import Atlas.Evidence
import Atlas.Model
import Atlas.Theme

Rectangle {
    id: root

    required property Workspace workspace

    color: Theme.water
    Theme.reducedMotion: true

    CardPanel {
        x: 12
        y: 12
        width: implicitWidth
        height: implicitHeight
        visible: !evidence.opened
        availableHeight: root.height - 24
        workspace: root.workspace
    }

    EvidencePanel {
        id: evidence

        x: 12
        y: 12
        width: implicitWidth
        height: implicitHeight
        availableHeight: root.height - 24
        workspace: root.workspace
    }
}
)";

QAccessibleInterface* find(QAccessibleInterface* from, const QString& name)
{
    if (!from || from->state().invisible) return nullptr;
    if (from->text(QAccessible::Name) == name) return from;
    for (int i = 0; i < from->childCount(); ++i)
        if (QAccessibleInterface* found = find(from->child(i), name)) return found;
    return nullptr;
}

}

ShownEvidence::ShownEvidence(const QString& dossier, QSize size)
{
    installFonts();
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);
    REQUIRE(world.document()->open(dossier));
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
    view.requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(&view));
}

QAccessibleInterface* ShownEvidence::named(const QString& name)
{
    return find(QAccessible::queryAccessibleInterface(&view), name);
}

QAccessibleInterface* ShownEvidence::await(const QString& name)
{
    QAccessibleInterface* found = nullptr;
    INFO("waiting for " << name.toStdString());
    REQUIRE(QTest::qWaitFor([&] { return (found = named(name)) != nullptr; }));
    return found;
}

void ShownEvidence::click(const QString& name)
{
    const QPoint middle = await(name)->rect().center();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.mapFromGlobal(middle));
}

QString ShownEvidence::focused()
{
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(view.activeFocusItem());
    return item ? item->text(QAccessible::Name) : QString();
}

void ShownEvidence::press(Qt::Key key)
{
    QTest::keyClick(&view, key);
}

void ShownEvidence::settle()
{
    QSignalSpy drawn(&view, &QQuickWindow::frameSwapped);
    for (int frame = 0; frame < 3; ++frame) {
        view.update();
        REQUIRE(drawn.wait());
    }
}

void ShownEvidence::keep(const QString& name)
{
    const QString folder = qEnvironmentVariable("ATLAS_KEEP_IMAGES");
    if (folder.isEmpty()) return;
    settle();
    view.grabWindow().save(u"%1/%2.png"_s.arg(folder, name));
}

}
