#include "tests/support/print.h"
#include "ui/theme/window_theme.h"

#include <catch2/catch_test_macros.hpp>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>

#include <memory>

Q_IMPORT_QML_PLUGIN(Atlas_ThemePlugin)

using namespace atlas;

namespace {

std::unique_ptr<QObject> create(QQmlEngine& engine, const char* qml)
{
    QQmlComponent component(&engine);
    component.setData(qml, QUrl(QStringLiteral("qrc:/Theme.qml")));
    INFO(component.errorString().toStdString());
    REQUIRE(component.isReady());
    return std::unique_ptr<QObject>(component.create());
}

constexpr const char* nested = R"(
import QtQuick
import Atlas.Theme
Item {
    id: root
    property bool night: false
    property bool calm: false
    property alias inner: inside
    Theme.dark: root.night
    Theme.reducedMotion: root.calm
    Item { Item {
        id: inside
        property color ink: Theme.ink
        property int duration: Theme.cardDuration
        property font body: Theme.body
    } }
})";

}

TEST_CASE("The root's look reaches every item below it, and changes with it")
{
    QQmlEngine engine;
    const auto root = create(engine, nested);
    const auto* inner = root->property("inner").value<QObject*>();
    CHECK(inner->property("ink").value<QColor>() == Palette::of(Look::Light).ink);
    root->setProperty("night", true);
    CHECK(inner->property("ink").value<QColor>() == Palette::of(Look::Dark).ink);
}

TEST_CASE("Reduced motion leaves no duration")
{
    QQmlEngine engine;
    const auto root = create(engine, nested);
    const auto* inner = root->property("inner").value<QObject*>();
    CHECK(inner->property("duration").toInt() == 180);
    root->setProperty("calm", true);
    CHECK(inner->property("duration").toInt() == 0);
}

TEST_CASE("A subtree's own look wins over the root's until it is reset")
{
    QQmlEngine engine;
    const auto root = create(engine, nested);
    auto* inner = root->property("inner").value<QObject*>();
    auto* theme = qobject_cast<WindowTheme*>(qmlAttachedPropertiesObject<WindowTheme>(inner));
    REQUIRE(theme);
    theme->setDark(true);
    root->setProperty("night", true);
    root->setProperty("night", false);
    CHECK(theme->isDark());
    theme->resetDark();
    CHECK_FALSE(theme->isDark());
}

TEST_CASE("Fonts follow the system's font size")
{
    QQmlEngine engine;
    const auto root = create(engine, nested);
    auto* theme = qobject_cast<WindowTheme*>(qmlAttachedPropertiesObject<WindowTheme>(root.get()));
    auto* inner = root->property("inner").value<QObject*>();
    const double before = inner->property("body").value<QFont>().pointSizeF();
    theme->setFontScale(2);
    CHECK(inner->property("body").value<QFont>().pointSizeF() == 2 * before);
}
