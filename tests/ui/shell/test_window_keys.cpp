#include "tests/support/print.h"
#include "tests/ui/shell/accessible_tree.h"
#include "tests/ui/shell/shown_window.h"
#include "ui/timeline/timeline_navigator.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QStringList& announcements()
{
    static QStringList heard;
    return heard;
}

void listen(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Announcement)
        announcements() << static_cast<QAccessibleAnnouncementEvent*>(event)->message();
}

}

TEST_CASE("The clock's keys work wherever no control needs them")
{
    ShownWindow shown;
    shown.setDay(u"2026-01-05");
    QTest::keyClick(&shown.window(), Qt::Key_Left);
    CHECK(shown.session().day().toIso() == u"2026-01-04"_s);
    QTest::keyClick(&shown.window(), Qt::Key_Left, Qt::ControlModifier);
    CHECK(shown.session().day().toIso() == u"2026-01-03"_s);
    QTest::keyClick(&shown.window(), Qt::Key_Home);
    CHECK(shown.session().day() < Day::fromIso(u"2025-04-01").value());
}

TEST_CASE("A typed day moves the clock, and typing it does not")
{
    ShownWindow shown;
    shown.setDay(u"2026-01-05");
    QTest::keyClick(&shown.window(), Qt::Key_D, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return findByName(shown.window(), u"Go"_s) != nullptr; }));
    for (const char letter : "15 March 2025") if (letter) QTest::keyClick(&shown.window(), letter);
    QTest::keyClick(&shown.window(), Qt::Key_Left);
    CHECK(shown.session().day().toIso() == u"2026-01-05"_s);
    QTest::keyClick(&shown.window(), Qt::Key_Return);
    CHECK(shown.session().day().toIso() == u"2025-03-15"_s);
}

TEST_CASE("A typed month goes to its last day and comes into sight")
{
    ShownWindow shown;
    const auto* navigator = shown.window().findChild<TimelineNavigator*>();
    QTest::keyClick(&shown.window(), Qt::Key_G, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return findByName(shown.window(), u"Go"_s) != nullptr; }));
    for (const char letter : "june 2025") if (letter) QTest::keyClick(&shown.window(), letter);
    QTest::keyClick(&shown.window(), Qt::Key_Return);
    CHECK(shown.session().day().toIso() == u"2025-06-30"_s);
    CHECK(navigator->firstInSight().toIso() > u"2025-05-01"_s);
    CHECK(navigator->lastInSight().toIso() < u"2025-08-01"_s);
}

TEST_CASE("The date typed over the shown one is the shown one, also while the other of two is moved")
{
    ShownWindow shown;
    shown.setDay(u"2026-01-05");
    QTest::keyClick(&shown.window(), Qt::Key_C);
    REQUIRE(shown.window().findChild<TimelineNavigator*>()->head() == TimelineNavigator::A);
    const auto compared = shown.session().compareDay();
    QAccessibleInterface* headB = findByName(shown.window(), u"B, 5 Jan 2026"_s);
    REQUIRE(headB);
    const QPoint at = shown.window().mapFromGlobal(headB->rect().center());
    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, at);
    REQUIRE(QTest::qWaitFor([&] { return findByName(shown.window(), u"Go"_s) != nullptr; }));
    for (const char letter : "15 March 2025") if (letter) QTest::keyClick(&shown.window(), letter);
    QTest::keyClick(&shown.window(), Qt::Key_Return);
    CHECK(shown.session().day().toIso() == u"2025-03-15"_s);
    CHECK(shown.session().compareDay() == compared);
}

// Catches a way back from a card that was opened in a comparison which leads out of both.
TEST_CASE("Escape closes the card first, and then leaves the comparison")
{
    ShownWindow shown;
    QTest::keyClick(&shown.window(), Qt::Key_C);
    REQUIRE(shown.session().isComparing());
    shown.session().selectActor(u"FRA"_s);
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK(shown.session().actor().isEmpty());
    CHECK(shown.session().isComparing());
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK_FALSE(shown.session().isComparing());
}

// Catches a map that walks to Austria where the head of A was meant, or a card that swallows the letter.
TEST_CASE("A, B and X move the heads of a comparison, wherever the focus is")
{
    ShownWindow shown;
    QTest::keyClick(&shown.window(), Qt::Key_C);
    REQUIRE(shown.session().isComparing());
    for (const QString& name : {u"Key"_s, u"Map"_s, u"Card"_s, u"Timeline"_s}) {
        INFO(name.toStdString());
        QTest::keyClick(&shown.window(), Qt::Key_F6);
        const Day a = *shown.session().compareDay();
        const Day b = shown.session().day();
        QTest::keyClick(&shown.window(), Qt::Key_A);
        QTest::keyClick(&shown.window(), Qt::Key_PageDown);
        CHECK(shown.session().compareDay() > a);
        CHECK(shown.session().day() == b);
        QTest::keyClick(&shown.window(), Qt::Key_B);
        QTest::keyClick(&shown.window(), Qt::Key_PageUp);
        CHECK(shown.session().day() < b);
        const Day moved = shown.session().day();
        QTest::keyClick(&shown.window(), Qt::Key_X);
        CHECK(shown.session().compareDay() == moved);
    }
}

TEST_CASE("F6 goes from part to part of the window, and back")
{
    ShownWindow shown;
    shown.session().selectActor(u"FRA"_s);
    const auto isIn = [&](const QString& name) {
        const auto* part = qobject_cast<QQuickItem*>(findByName(shown.window(), name)->object());
        return part->isAncestorOf(shown.window().activeFocusItem());
    };
    for (const QString& name : {u"Key"_s, u"Map"_s, u"Card"_s, u"Timeline"_s, u"Key"_s}) {
        QTest::keyClick(&shown.window(), Qt::Key_F6);
        INFO(name.toStdString());
        CHECK(isIn(name));
    }
    QTest::keyClick(&shown.window(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(isIn(u"Timeline"_s));
    QTest::keyClick(&shown.window(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(isIn(u"Card"_s));
}

TEST_CASE("Escape lets go of what is selected")
{
    ShownWindow shown;
    shown.session().selectActor(u"FRA"_s);
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK(shown.session().actor().isEmpty());
}

TEST_CASE("Print opens the preview, and Escape closes it without losing the selection")
{
    ShownWindow shown;
    shown.session().selectActor(u"FRA"_s);
    QTest::keyClick(&shown.window(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return findByName(shown.window(), u"Export…"_s) != nullptr; }));
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return findByName(shown.window(), u"Export…"_s) == nullptr; }));
    CHECK(shown.session().actor() == u"FRA"_s);
}

TEST_CASE("Ctrl+O asks for a dossier, and again once that was cancelled")
{
    ShownWindow shown;
    const auto dialog = [&shown] {
        const QList<QObject*> all = shown.window().findChildren<QObject*>();
        const auto found = std::ranges::find_if(all, [](const QObject* one) {
            return one->inherits("QQuickFileDialog") && one->property("visible").toBool();
        });
        return found == all.end() ? nullptr : *found;
    };
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(&shown.window(), Qt::Key_O, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return dialog() != nullptr; }));
        dialog()->setProperty("visible", false);
        CHECK(QTest::qWaitFor([&] { return dialog() == nullptr; }));
        shown.window().requestActivate();
        CHECK(QTest::qWaitForWindowActive(&shown.window()));
    }
}

TEST_CASE("A screen reader hears one sentence when the clock rests, not one a step")
{
    QAccessible::setActive(true);
    ShownWindow shown;
    const auto before = QAccessible::installUpdateHandler(listen);
    shown.setDay(u"2026-01-01");
    shown.setDay(u"2026-01-02");
    announcements().clear();
    shown.setDay(u"2026-01-03");
    CHECK(QTest::qWaitFor([] { return !announcements().isEmpty(); }));
    QAccessible::installUpdateHandler(before);
    REQUIRE(announcements().size() == 1);
    CHECK(announcements().first().startsWith(u"3 January 2026. Member: 15."_s));
}
