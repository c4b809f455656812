#include "tests/model/items/editing/kept_desk.h"
#include "tests/support/data.h"
#include "tests/support/print.h"
#include "tests/ui/shell/accessible_tree.h"
#include "tests/ui/shell/shown_window.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QString otherFile()
{
    return dataPath(u"dossiers/good/ten-lines.json"_s);
}

/// The window on a small dossier in a file of its own.
struct FileWindow : ShownWindow {
    FileWindow() : ShownWindow(QString())
    {
        write(path, riverDossier());
        REQUIRE(workspace.document()->open(path));
        process();
    }

    static void process()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    bool shows(const QString& name)
    {
        return QTest::qWaitFor([&] { return findByName(window(), name) != nullptr; });
    }
    bool hides(const QString& name)
    {
        return QTest::qWaitFor([&] { return findByName(window(), name) == nullptr; });
    }
    bool press(const QString& name)
    {
        return QTest::qWaitFor([&] { return pressByName(window(), name); });
    }
    void click(const QString& name)
    {
        QAccessibleInterface* part = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (part = findByName(window(), name)) != nullptr; }));
        QTest::mouseClick(&window(), Qt::LeftButton, {}, window().mapFromGlobal(part->rect().center()));
    }
    void retitle(const QString& title)
    {
        Editor& editor = *workspace.editor();
        REQUIRE(editor.apply(changeDossier(*editor.text(), {{"title", JsonDraft::text(title)}},
                                           {"Change the title to “%1”", {title}})));
        process();
    }
    QString title() { return workspace.document()->history()->dossier().title.in(Language::English); }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    QString path = folder.filePath(u"river.json"_s);
};

}

TEST_CASE("What is not saved is seen in the title and in the bar, and Ctrl+S and Ctrl+Z change it")
{
    FileWindow shown;
    CHECK(shown.window().title() == u"Friends of the river – Coalition Atlas"_s);
    shown.retitle(u"Friends of the lake"_s);
    CHECK(shown.window().title() == u"• Friends of the lake – Coalition Atlas"_s);
    CHECK(shown.shows(u"Edited, not saved yet"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.title() == u"Friends of the river"_s);
    CHECK(shown.hides(u"Edited, not saved yet"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(shown.title() == u"Friends of the lake"_s);
    QTest::keyClick(&shown.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(bytesOf(shown.path) == shown.workspace.editor()->text()->bytes());
    CHECK(shown.hides(u"Edited, not saved yet"_s));
}

TEST_CASE("The menu names what would be undone")
{
    FileWindow shown;
    shown.retitle(u"Friends of the lake"_s);
    shown.click(u"Menu"_s);
    shown.click(u"Edit"_s);
    CHECK(shown.shows(u"Undo: Change the title to “Friends of the lake”"_s));
}

// Catches a window that closes, or opens another file, over work that was not saved.
TEST_CASE("Closing and opening another ask about what is not saved")
{
    FileWindow shown;
    shown.retitle(u"Friends of the lake"_s);
    shown.window().close();
    REQUIRE(shown.shows(u"Save the changes to “river.json”?"_s));
    CHECK(shown.window().isVisible());
    REQUIRE(shown.press(u"Cancel"_s));
    CHECK(shown.hides(u"Save the changes to “river.json”?"_s));
    CHECK(shown.title() == u"Friends of the lake"_s);

    shown.main->openFile(QUrl::fromLocalFile(otherFile()));
    REQUIRE(shown.press(u"Don’t save"_s));
    CHECK(QTest::qWaitFor([&] { return shown.workspace.document()->path() == otherFile(); }));
    CHECK(bytesOf(shown.path) == riverDossier());
    CHECK_FALSE(shown.workspace.keeper()->somethingToRecover());
}

TEST_CASE("Enter saves where the window asks, and Escape takes back the act")
{
    FileWindow shown;
    shown.retitle(u"Friends of the lake"_s);
    shown.main->openFile(QUrl::fromLocalFile(otherFile()));
    REQUIRE(shown.shows(u"Save the changes to “river.json”?"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK(shown.hides(u"Save the changes to “river.json”?"_s));
    CHECK(shown.workspace.document()->path() == shown.path);

    shown.main->openFile(QUrl::fromLocalFile(otherFile()));
    REQUIRE(shown.shows(u"Save the changes to “river.json”?"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shown.workspace.document()->path() == otherFile(); }));
    CHECK(bytesOf(shown.path).contains("Friends of the lake"));
}

TEST_CASE("A new dossier is begun from the keyboard, and shows how to go on")
{
    FileWindow shown;
    QTest::keyClick(&shown.window(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(shown.shows(u"New dossier"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.shows(u"New dossier"_s)); // a title is wanted
    shown.type(u"Brand new"_s);
    QTest::keyClick(&shown.window(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return shown.title() == u"Brand new"_s; }));
    CHECK(shown.shows(u"Nothing is said here yet"_s));
    CHECK(shown.workspace.document()->history()->dossier().statuses.size() == 4);
    CHECK(shown.window().title().startsWith(u"• Brand new"_s));
}

TEST_CASE("A file that changed on disk is told of at once and read again")
{
    FileWindow shown;
    write(shown.path, riverDossier().replace("Friends of the river", "Friends of the sea"));
    REQUIRE(shown.shows(u"“river.json” changed on disk."_s));
    REQUIRE(shown.press(u"Reload"_s));
    CHECK(shown.title() == u"Friends of the sea"_s);
    CHECK(shown.hides(u"“river.json” changed on disk."_s));
}

TEST_CASE("A file that both changed is merged when the user says so")
{
    FileWindow shown;
    shown.retitle(u"Friends of the lake"_s);
    write(shown.path, riverDossier().replace("They meet", "They part"));
    QTest::keyClick(&shown.window(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(shown.shows(u"Somebody else changed “river.json”"_s));
    REQUIRE(shown.press(u"Merge"_s));
    CHECK(QTest::qWaitFor([&] { return bytesOf(shown.path).contains("They part")
                                    && shown.workspace.editor()->undoName().startsWith(u"Merge"_s); }));
    CHECK(shown.title() == u"Friends of the lake"_s);
}

TEST_CASE("What cannot be saved where it is says why and offers another place")
{
    ShownWindow shown;
    Editor& editor = *shown.workspace.editor();
    REQUIRE(editor.apply(changeDossier(*editor.text(), {{"title", JsonDraft::text(u"Mine"_s)}}, {"Change", {}})));
    QTest::keyClick(&shown.window(), Qt::Key_S, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return findByName(shown.window(), u"“Mine” cannot be saved where it is"_s) != nullptr; }));
    CHECK(findByName(shown.window(), u"It comes with the program. Save it in a file of your own."_s));
    CHECK(findByName(shown.window(), u"Save as…"_s));
}

TEST_CASE("What a crash left is offered when the window comes, recovered, and undone there")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"river.json"_s);
    write(path, riverDossier());
    FileWindow shown;
    {
        KeptDesk crashed(shown.folder);
        REQUIRE(crashed.document().open(path));
        REQUIRE(crashed.retitle(u"Friends of the lake"_s));
    }
    shown.main.reset();
    shown.main = std::move(MainWindow::open(shown.workspace, shown.preferences).value());
    shown.window().requestActivate(); // no window manager does it on a test's display
    REQUIRE(QTest::qWaitForWindowActive(&shown.window()));
    REQUIRE(shown.shows(u"Changes that were not saved"_s));
    CHECK(shown.shows(u"– Change the title to “Friends of the lake”"_s));
    REQUIRE(shown.press(u"Recover “river.json”"_s));
    CHECK(QTest::qWaitFor([&] { return shown.title() == u"Friends of the lake"_s; }));
    REQUIRE(shown.hides(u"Changes that were not saved"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return shown.workspace.editor()->text()->bytes() == riverDossier(); }));
}

// Both once closed their sheets over a refusal, and what was kept for later waited for the next start.
TEST_CASE("What an earlier run left is found in the menu, and one that cannot be recovered says so")
{
    FileWindow shown;
    {
        KeptDesk crashed(shown.folder);
        REQUIRE(crashed.keeper().begin(riverDossier().replace("Friends of the river", "Brand new")));
    }
    shown.click(u"Menu"_s);
    shown.click(u"File"_s);
    shown.click(u"Recover…"_s);
    REQUIRE(shown.shows(u"Recover “Brand new”"_s));
    // Another window was quicker.
    for (const Recoverable& left : shown.workspace.keeper()->recoverable()) REQUIRE(QFile::remove(left.journal));
    REQUIRE(shown.press(u"Recover “Brand new”"_s));
    CHECK(shown.shows(u"“Brand new” cannot be recovered"_s));
    CHECK(shown.hides(u"Changes that were not saved"_s));
    CHECK(shown.title() == u"Friends of the river"_s);
}

// It asked whether to read the file again, and there was none.
TEST_CASE("A dossier without a file is not asked about by F5")
{
    FileWindow shown;
    REQUIRE(shown.workspace.keeper()->begin(riverDossier()));
    FileWindow::process();
    QTest::keyClick(&shown.window(), Qt::Key_F5);
    FileWindow::process();
    CHECK_FALSE(findByName(shown.window(), u"Read the file again?"_s));
}

TEST_CASE("Problems that edits make are counted in the bar and lead to what they are about")
{
    FileWindow shown;
    Editor& editor = *shown.workspace.editor();
    const DossierText& text = *editor.text();
    JsonDraft event = JsonDraft::of(*text.thing({ThingList::Events, 0}));
    event.set("strange", JsonDraft::text(u"field"_s));
    REQUIRE(editor.apply(changeThing(text, {ThingList::Events, 0}, event, {"Change", {}})));
    REQUIRE(shown.press(u"1 problem"_s));
    REQUIRE(shown.shows(u"This dossier has 1 warning"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shown.session().event() == u"vienna"_s; }));
    CHECK(shown.hides(u"This dossier has 1 warning"_s));
}

TEST_CASE("A recent dossier that is not there any more is told of and removed from the list")
{
    ShownWindow shown{QString()};
    const QString path = shown.folder.filePath(u"gone.json"_s);
    shown.preferences.addRecentFile(path, {u"Gone"_s, 15, 7});
    REQUIRE(QTest::qWaitFor([&] { return pressByName(shown.window(), u"Gone, "_s + path + u", not there any more"_s); }));
    REQUIRE(QTest::qWaitFor([&] { return pressByName(shown.window(), u"Remove it from the list"_s); }));
    CHECK(QTest::qWaitFor([&] { return shown.preferences.recentFiles().isEmpty(); }));
}
