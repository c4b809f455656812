#include "tests/support/print.h"
#include "tests/ui/shell/accessible_tree.h"
#include "tests/ui/shell/shown_window.h"
#include "ui/shell/window_picture.h"

#include <catch2/catch_test_macros.hpp>

#include <QImage>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::Link: return true;
    default: return false;
    }
}

}

TEST_CASE("Every control of the window has a name")
{
    ShownWindow shown;
    for (const QString& selected : {u""_s, u"FRA"_s}) {
        shown.session().selectActor(selected);
        QCoreApplication::processEvents();
        int controls = 0;
        for (QAccessibleInterface* each : accessibleTree(shown.window())) {
            if (!isControl(each->role())) continue;
            ++controls;
            INFO("role " << int(each->role()) << " at " << each->rect().x() << "," << each->rect().y());
            CHECK_FALSE(each->text(QAccessible::Name).isEmpty());
        }
        CHECK(controls > 10);
    }
}

TEST_CASE("The window speaks another language at once")
{
    ShownWindow shown;
    shown.setDay(u"2026-01-05");
    REQUIRE(findByName(shown.window(), u"Print"_s));
    shown.session().setLanguage(Language::French);
    CHECK(findByName(shown.window(), u"Imprimer"_s));
    CHECK_FALSE(findByName(shown.window(), u"Print"_s));
    CHECK(shown.window().title().startsWith(u"Coalition des volontaires"_s));
    shown.session().setLanguage(Language::Ukrainian);
    CHECK(findByName(shown.window(), u"Друк"_s));
    CHECK(shown.preferences.language() == Language::Ukrainian);
}

// Catches a colleague's page, opened once, that changes the program for good.
TEST_CASE("What a view is restored with is not remembered, what is chosen in the menu is")
{
    ShownWindow shown;
    shown.preferences.setLanguage(Language::English);
    SessionState printed = shown.session().state();
    printed.language = Language::French;
    printed.boundaries = u"de-facto"_s;
    shown.session().restore(printed);
    CHECK(shown.session().boundaries() == u"de-facto"_s);
    CHECK(shown.preferences.boundaries().isEmpty());
    CHECK(shown.session().language() == Language::English);
    CHECK(shown.preferences.language() == Language::English);
    shown.session().setProperty("boundaries", u"de-facto"_s);
    CHECK(shown.preferences.boundaries() == u"de-facto"_s);
}

TEST_CASE("With no dossier the window offers to open one")
{
    ShownWindow shown{QString()};
    CHECK_FALSE(findByName(shown.window(), u"Print"_s));
    REQUIRE(pressByName(shown.window(), u"Open the bundled dossier"_s));
    CHECK(shown.workspace.document()->isOpen());
    CHECK(findByName(shown.window(), u"Print"_s));
}

TEST_CASE("A picture of the window has its size and shows the day")
{
    ShownWindow shown;
    const QString before = shown.folder.filePath(u"before.png"_s);
    const QString after = shown.folder.filePath(u"after.png"_s);
    shown.setDay(u"2025-02-01");
    REQUIRE(takePicture(*shown.main, before));
    shown.setDay(u"2026-01-05");
    REQUIRE(takePicture(*shown.main, after));
    CHECK(QImage(after).deviceIndependentSize().toSize() == QSize(1440, 900));
    CHECK(QImage(before) != QImage(after));
    CHECK_FALSE(takePicture(*shown.main, u"/nowhere/picture.png"_s));
}

TEST_CASE("At twice the text size the bar holds all of its controls side by side")
{
    ShownWindow shown;
    shown.setDay(u"2025-09-24");
    shown.window().resize(1280, 720);
    shown.window().setProperty("fontScale", 2.0);
    REQUIRE(takePicture(*shown.main, shown.folder.filePath(u"double.png"_s)));
    const QRect window(shown.window().mapToGlobal(QPoint()), shown.window().size());
    QRect last;
    for (const QString& name : {u"Menu"_s, u"As of Wednesday, 24 September 2025"_s, u"English"_s, u"Print"_s}) {
        INFO(name.toStdString());
        QAccessibleInterface* control = findByName(shown.window(), name);
        REQUIRE(control);
        CHECK(window.contains(control->rect()));
        CHECK(control->rect().left() > last.right());
        last = control->rect();
    }
}

TEST_CASE("The date stands in the middle of the bar, where both its sides leave room for that")
{
    ShownWindow shown;
    shown.window().resize(1800, 900);
    shown.setDay(u"2026-01-05");
    REQUIRE(takePicture(*shown.main, shown.folder.filePath(u"middle.png"_s)));
    const QAccessibleInterface* date = findByName(shown.window(), u"As of Monday, 5 January 2026"_s);
    REQUIRE(date);
    const int middle = shown.window().mapToGlobal(QPoint(shown.window().width() / 2, 0)).x();
    CHECK(qAbs(date->rect().center().x() - middle) <= 2);
}

TEST_CASE("The window returns to where it stood")
{
    ShownWindow shown;
    shown.window().resize(1300, 800);
    shown.main.reset();
    CHECK(shown.preferences.geometry().size() == QSize(1300, 800));
}
