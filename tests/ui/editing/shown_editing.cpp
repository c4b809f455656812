#include "tests/ui/editing/shown_editing.h"

#include "tests/support/print.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QFile>
#include <QQuickStyle>
#include <QSignalSpy>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Atlas_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ChartsPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_CardsPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_EditingPlugin)

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* host = R"(
import QtQuick
import Atlas.Editing
import Atlas.Model
import Atlas.Theme

Rectangle {
    id: root

    required property Workspace workspace
    required property bool dark

    color: Theme.water
    Theme.reducedMotion: true
    Theme.dark: dark

    EditPanel {
        x: 12
        y: 12
        width: root.width - 24
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

ShownEditing::ShownEditing(const QByteArray& dossier, QSize size, bool dark)
{
    installFonts();
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(dossier);
    file.close();
    REQUIRE(world.document()->open(path));
    component = std::make_unique<QQmlComponent>(view.engine());
    component->setData(host, QUrl(u"qrc:/Host.qml"_s));
    INFO(component->errorString().toStdString());
    REQUIRE(component->isReady());
    QObject* root = component->createWithInitialProperties(
        {{u"workspace"_s, QVariant::fromValue(&world)}, {u"dark"_s, dark}});
    REQUIRE(root);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(size);
    view.setContent(QUrl(u"qrc:/Host.qml"_s), component.get(), root);
    view.show();
    view.requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(&view));
}

QAccessibleInterface* ShownEditing::named(const QString& name)
{
    return find(QAccessible::queryAccessibleInterface(&view), name);
}

QAccessibleInterface* ShownEditing::await(const QString& name)
{
    QAccessibleInterface* found = nullptr;
    INFO("waiting for " << name.toStdString());
    REQUIRE(QTest::qWaitFor([&] { return (found = named(name)) != nullptr; }));
    return found;
}

void ShownEditing::click(const QString& name)
{
    auto* const item = qobject_cast<QQuickItem*>(await(name)->object());
    REQUIRE(item);
    item->forceActiveFocus(Qt::TabFocusReason); // scrolls it into sight
    settle();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.mapFromGlobal(await(name)->rect().center()));
}

void ShownEditing::fill(const QString& name, const QString& text)
{
    click(name);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &view, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void ShownEditing::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&view, key, modifiers);
}

QString ShownEditing::focused()
{
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(view.activeFocusItem());
    return item ? item->text(QAccessible::Name) : QString();
}

void ShownEditing::settle()
{
    QSignalSpy drawn(&view, &QQuickWindow::frameSwapped);
    for (int frame = 0; frame < 3; ++frame) {
        view.update();
        REQUIRE(drawn.wait());
    }
}

void ShownEditing::keep(const QString& name)
{
    const QString kept = qEnvironmentVariable("ATLAS_KEEP_IMAGES");
    if (kept.isEmpty()) return;
    settle();
    view.grabWindow().save(u"%1/%2.png"_s.arg(kept, name));
}

}
