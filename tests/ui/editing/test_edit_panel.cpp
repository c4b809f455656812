#include "tests/model/items/editing/form_desk.h"
#include "tests/support/print.h"
#include "tests/ui/editing/shown_editing.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

void openVienna(ShownEditing& shown)
{
    shown.workspace().session()->selectEvent(u"vienna"_s);
    shown.forms().editSelection();
    REQUIRE(QTest::qWaitFor([&] { return shown.focused() == u"Title (needed)"_s; }));
}

}

// A form that a keyboard cannot walk through, or that a screen reader cannot name, is no form for many.
TEST_CASE("every field of every kind of form is reached by Tab, and has a name")
{
    ShownEditing shown(riverDossier());
    for (int list = Forms::Sources; list <= Forms::MemberCounts; ++list) {
        shown.forms().addThing(Forms::List(list));
        const Form& form = *shown.forms().form();
        INFO("the form " << form.title().toStdString());
        shown.settle();
        QSet<QString> met;
        for (int step = 0; step < 80 && !met.contains(u"Close"_s); ++step) {
            INFO("after " << step << " steps");
            CHECK_FALSE(shown.focused().isEmpty());
            met.insert(shown.focused());
            shown.press(Qt::Key_Tab);
        }
        CHECK(met.contains(u"Save"_s));
        CHECK(met.contains(u"Cancel"_s));
        for (int row = 0; row < form.rowCount(); ++row) {
            const QModelIndex index = form.index(row, 0);
            const QString kind = index.data(Form::KindRole).toString();
            if (QStringList{u"heading"_s, u"note"_s, u"position"_s, u"group"_s}.contains(kind)) continue;
            const QString label = index.data(Form::LabelRole).toString();
            const QString name = index.data(Form::NeededRole).toBool() ? label + u" (needed)"_s : label;
            INFO("the field " << name.toStdString());
            const bool tick = kind == u"ticks"_s;
            CHECK((tick || met.contains(name)));
        }
        shown.forms().close();
    }
}

TEST_CASE("typing changes the draft, Ctrl+Return saves it, and the focus goes back")
{
    ShownEditing shown(riverDossier());
    openVienna(shown);
    shown.fill(u"When"_s, u"mai 2024"_s);
    shown.await(u"May 2024 (day not stated) · 2024-05"_s);
    shown.keep(u"edit-event"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !shown.forms().isOpen(); }));
    CHECK(shown.text() == riverDossier().replace("\"when\": \"2024-05-01\"", "\"when\": \"2024-05\""));
}

TEST_CASE("Escape leaves at once where nothing was written, and asks where something was")
{
    ShownEditing shown(riverDossier());
    openVienna(shown);
    shown.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !shown.forms().isOpen(); }));

    openVienna(shown);
    shown.fill(u"Title (needed)"_s, u"Otherwise"_s);
    shown.press(Qt::Key_Escape);
    shown.await(u"Leave without saving?"_s);
    shown.keep(u"edit-leave"_s);
    CHECK(shown.forms().isOpen());
    shown.click(u"Keep writing"_s);
    CHECK(shown.forms().isOpen());
    shown.press(Qt::Key_Escape);
    shown.click(u"Discard"_s);
    REQUIRE(QTest::qWaitFor([&] { return !shown.forms().isOpen(); }));
    CHECK(shown.text() == riverDossier());
}

TEST_CASE("what cannot be saved is said at its field, which gets the focus")
{
    ShownEditing shown(riverDossier());
    shown.forms().addThing(Forms::Events);
    shown.await(u"Title (needed)"_s);
    shown.fill(u"When"_s, u"30 February 2024"_s);
    shown.await(u"There is no such date."_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    shown.await(u"This is needed."_s);
    CHECK(shown.focused() == u"Title (needed)"_s);
    shown.keep(u"edit-refused"_s);
    CHECK(shown.text() == riverDossier());
}

TEST_CASE("removing asks, and says what else it changes")
{
    ShownEditing shown(riverDossier());
    shown.forms().showList(Forms::Sources);
    shown.forms().openRow(0);
    shown.await(u"Title (needed)"_s);
    shown.click(u"Remove…"_s);
    shown.await(u"Keep it"_s);
    shown.keep(u"edit-remove"_s);
    CHECK(shown.text() == riverDossier());
    shown.click(u"Remove"_s);
    REQUIRE(QTest::qWaitFor([&] { return shown.forms().form() == nullptr; }));
    CHECK_FALSE(shown.workspace().document()->history()->dossier().source(SourceId(u"paper"_s)));
}

TEST_CASE("lists lead to their things and back")
{
    ShownEditing shown(riverDossier());
    shown.forms().showProblems();
    shown.keep(u"edit-problems"_s);
    shown.forms().showList(Forms::Events);
    shown.click(u"They meet in Vienna, 1 May 2024 · The River Post"_s);
    shown.await(u"Title (needed)"_s);
    shown.click(u"Back"_s);
    shown.await(u"They meet in Linz, Jun 2024 · Unsourced"_s);
    shown.keep(u"edit-list"_s);
}
