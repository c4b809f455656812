#include "tests/ui/briefing/shown_preview.h"

#include "ui/briefing/preview/briefing_preview.h"
#include "ui/briefing/preview/page_item.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QQuickStyle>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <functional>

Q_IMPORT_QML_PLUGIN(Atlas_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Atlas_BriefingPlugin)

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* host = R"(
import QtQuick
import QtQuick.Templates as T
import Atlas.Briefing
import Atlas.Model
import Atlas.Theme

T.ApplicationWindow {
    id: root

    required property Workspace workspace
    property bool night: false
    property alias dialog: dialog

    width: 1440
    height: 900
    visible: true
    color: Theme.water
    Theme.dark: night
    Theme.reducedMotion: true

    PreviewDialog {
        id: dialog

        workspace: root.workspace
        earliest: 20000
        latest: 20500
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

ShownPreview::ShownPreview(bool night)
{
    installFonts();
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);
    remembered = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    REQUIRE(world.document()->open(Document::bundledPath()));
    session().setDay(*Day::fromIso(u"2026-01-06"));
    component = std::make_unique<QQmlComponent>(&engine);
    component->setData(host, QUrl(u"qrc:/Host.qml"_s));
    INFO(component->errorString().toStdString());
    REQUIRE(component->isReady());
    root.reset(component->createWithInitialProperties(
        {{u"workspace"_s, QVariant::fromValue(&world)}, {u"night"_s, night}}));
    shown = qobject_cast<QQuickWindow*>(root.get());
    REQUIRE(shown);
    dialog = root->property("dialog").value<QObject*>();
    preview().setSettings(remembered.get());
    REQUIRE(QTest::qWaitForWindowExposed(shown));
}

BriefingPreview& ShownPreview::preview()
{
    return *dialog->property("preview").value<BriefingPreview*>();
}

ShownPreview::~ShownPreview() = default;

void ShownPreview::open()
{
    QMetaObject::invokeMethod(dialog, "open");
    REQUIRE(QTest::qWaitFor([&] { return dialog->property("opened").toBool(); }));
    awaitPages();
}

void ShownPreview::awaitPages()
{
    constexpr int patience = 20'000; // milliseconds until pages count as never made
    REQUIRE(QTest::qWaitFor(
        [&] { return preview().isReady() || (!preview().isBusy() && !preview().refusal().isEmpty()); }, patience));
}

bool ShownPreview::isOpen() const
{
    return dialog->property("visible").toBool();
}

QStringList ShownPreview::accessibleNames()
{
    QStringList names;
    walk(QAccessible::queryAccessibleInterface(shown), [&](QAccessibleInterface& each) {
        const QString name = each.text(QAccessible::Name);
        if (!name.isEmpty()) names.append(name);
    });
    return names;
}

namespace {

QAccessibleInterface* findNamed(QQuickWindow* window, const QString& name)
{
    QAccessibleInterface* found = nullptr;
    walk(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface& each) {
        if (!found && each.text(QAccessible::Name) == name) found = &each;
    });
    return found;
}

void collect(QQuickItem* from, QList<QQuickItem*>& pages)
{
    if (qobject_cast<PageItem*>(from)) pages.append(from);
    for (QQuickItem* child : from->childItems()) collect(child, pages);
}

}

bool ShownPreview::press(const QString& accessibleName)
{
    QAccessibleInterface* found = findNamed(shown, accessibleName);
    if (!found || !found->actionInterface()) return false;
    found->actionInterface()->doAction(found->role() == QAccessible::CheckBox
                                           ? QAccessibleActionInterface::toggleAction()
                                           : QAccessibleActionInterface::pressAction());
    return true;
}

bool ShownPreview::isEnabled(const QString& accessibleName)
{
    QAccessibleInterface* found = findNamed(shown, accessibleName);
    return found && !found->state().disabled;
}

bool ShownPreview::focus(const QString& accessibleName)
{
    QAccessibleInterface* found = findNamed(shown, accessibleName);
    auto* item = found ? qobject_cast<QQuickItem*>(found->object()) : nullptr;
    if (!item) return false;
    item->forceActiveFocus(Qt::TabFocusReason);
    return true;
}

double ShownPreview::top(const QString& accessibleName)
{
    QAccessibleInterface* found = findNamed(shown, accessibleName);
    REQUIRE(found);
    const auto* item = qobject_cast<QQuickItem*>(found->object());
    return item->mapToScene({}).y() - dialog->property("y").toDouble();
}

QList<QQuickItem*> ShownPreview::pageItems()
{
    QList<QQuickItem*> pages;
    collect(shown->contentItem(), pages);
    return pages;
}

}
