#include "tests/support/data.h"
#include "tests/support/print.h"
#include "tests/ui/shell/accessible_tree.h"
#include "tests/ui/shell/shown_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// The window on four sources, of which the dossier itself believes the diary; the popup is open.
struct Popup : ShownWindow {
    Popup() : ShownWindow(dataPath(u"dossiers/good/lenses.json"_s))
    {
        QAccessible::setActive(true);
        setDay(u"2026-01-06");
        open();
    }

    void open()
    {
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        awaitName(u"Whom to believe"_s);
        REQUIRE(QTest::qWaitFor([&] { return isFocused(chosen()); }));
    }

    /// What a screen reader calls the choice that is made.
    QString chosen()
    {
        LensChoices& choices = *workspace.lensChoices();
        return choices.choices()[choices.current()].name;
    }

    bool shows(const QString& name) { return findByName(window(), name) != nullptr; }

    void awaitName(const QString& name)
    {
        INFO(name.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return shows(name); }));
    }

    bool isFocused(const QString& name)
    {
        QAccessibleInterface* part = findByName(window(), name);
        return part && part->state().focused;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window(), key, modifiers);
    }

    void type(const char* text)
    {
        for (; *text; ++text) QTest::keyClick(&window(), *text);
    }

    /// By the tab key, as who uses no mouse.
    void tabTo(const QString& name)
    {
        INFO(name.toStdString());
        for (int i = 0; i < 20 && !isFocused(name); ++i) press(Qt::Key_Tab);
        REQUIRE(isFocused(name));
    }
};

}

TEST_CASE("Ctrl+L opens the lenses, the arrows choose one, and Escape closes them", "[lens]")
{
    Popup popup;
    CHECK(popup.shows(u"Whom to believe: According to: Diary"_s));
    popup.press(Qt::Key_Down);
    CHECK(popup.session().lens() == u"official"_s);
    popup.press(Qt::Key_Down);
    CHECK(popup.session().lens() == u"all"_s);
    CHECK(popup.isFocused(u"All sources"_s));
    popup.awaitName(u"Whom to believe: All 4 sources"_s);
    CHECK(popup.session().day().toIso() == u"2026-01-06"_s);
    popup.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !popup.shows(u"Chosen sources…"_s); }));
}

TEST_CASE("Sources are ticked with the keyboard alone", "[lens]")
{
    Popup popup;
    for (int i = 0; i < 3; ++i) popup.press(Qt::Key_Down);
    CHECK(popup.session().lens() == u"all"_s);
    popup.awaitName(u"Wire, News agency, 4 January 2026 · English"_s);
    popup.press(Qt::Key_Tab);
    popup.press(Qt::Key_Down);
    popup.press(Qt::Key_Space);
    CHECK(popup.session().lens() == u"diary,ministry,blog"_s);
    popup.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(popup.session().lens() == u"wire"_s);
    popup.press(Qt::Key_Space);
    CHECK(popup.session().lens() == u"wire"_s);
}

TEST_CASE("A day typed as known on limits the lens, and the clock says both dates", "[lens]")
{
    Popup popup;
    popup.tabTo(u"As known on"_s);
    popup.type("5 January 2026");
    popup.press(Qt::Key_Return);
    CHECK(popup.session().knownOn() == Day::fromIso(u"2026-01-05"));
    CHECK(popup.session().day().toIso() == u"2026-01-06"_s);
    popup.awaitName(u"As of Tuesday, 6 January 2026, as known on 5 January 2026"_s);
    REQUIRE(pressByName(popup.window(), u"The day shown"_s));
    CHECK(popup.session().knownOn() == Day::fromIso(u"2026-01-06"));
    REQUIRE(pressByName(popup.window(), u"Whenever it was published"_s));
    CHECK_FALSE(popup.session().isLimited());
}

TEST_CASE("What a change of lens changes is shown until Escape", "[lens]")
{
    Popup popup;
    REQUIRE(pressByName(popup.window(), u"Show on the map what a change of lens changes"_s));
    CHECK(popup.workspace.lensChange()->isShown());
    popup.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !popup.shows(u"Chosen sources…"_s); }));
    popup.session().setLens(u"all"_s);
    CHECK(popup.session().comparedLens() == u"diary"_s);
    popup.awaitName(u"Whom to believe: Diary → All sources"_s);
    popup.press(Qt::Key_Escape);
    CHECK(popup.session().comparedLens().isEmpty());
    popup.awaitName(u"Whom to believe: All 4 sources"_s);
}

TEST_CASE("The card of what the lens does not know offers all sources", "[lens]")
{
    Popup popup;
    popup.press(Qt::Key_Escape);
    popup.session().selectEvent(u"call"_s);
    popup.awaitName(u"Not known to this lens"_s);
    REQUIRE(pressByName(popup.window(), u"Show all sources"_s));
    CHECK(popup.session().lens() == u"all"_s);
    CHECK(QTest::qWaitFor([&] { return !popup.shows(u"Not known to this lens"_s); }));
    CHECK(popup.session().event() == u"call"_s);
}
