#include "tests/support/print.h"
#include "tests/ui/exchange/shown_exchange.h"
#include "tests/ui/shell/accessible_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QSet>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray countries = "Pays;Statut;Depuis;Remarque;Source\n"
                             "Royaume-Uni;Membre;mars 2025;Hôte de la réunion;Élysée\n"
                             "Congo;Membre;2025-04-01;;Élysée\n"
                             "Japon;Membre;un jour;;\n"
                             "Pays-Bas;Membre;2025;;Élysée\n"
                             "Suède;Membre;été 2025;« Nous en serons »;\n";

}

// Whoever cannot see the sheet could neither choose what a column means nor decide on a name.
TEST_CASE("Everything about an import can be reached by its name")
{
    ShownExchange shown;
    shown.showImport(countries);
    for (const QString& name :
         {u"Import"_s, u"Rows are"_s, u"Separator"_s, u"Encoding"_s, u"Source of rows that name none"_s,
          u"Language of the texts"_s, u"Into"_s, u"Meaning of the column “Pays”"_s,
          u"Meaning of the column “Depuis”"_s, u"First rows"_s, u"Whom “Congo” means"_s, u"Another file…"_s, u"Cancel"_s}) {
        INFO(name.toStdString());
        CHECK(shown.shows(name));
    }
}

TEST_CASE("An import is done and undone, and its report stays in sight")
{
    ShownExchange shown;
    const QByteArray before = shown.desk().document()->history()->dossier().bytes;
    shown.showImport(countries);
    REQUIRE(shown.importing().isReady());
    QAccessibleInterface* import = nullptr;
    for (QAccessibleInterface* each : accessibleTree(shown.window()))
        if (each->role() == QAccessible::Button && each->text(QAccessible::Name) == u"Import"_s) import = each;
    REQUIRE(import);
    import->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    shown.await();
    CHECK(shown.importing().stage() == TableImport::Done);
    CHECK(shown.isImportOpen());
    shown.press(u"Copy report"_s);
    CHECK(QGuiApplication::clipboard()->text().contains(u"un jour"_s));
    shown.desk().editor()->undo();
    CHECK(shown.desk().document()->history()->dossier().bytes == before);
    shown.press(u"Close"_s);
    CHECK(!shown.isImportOpen());
}

TEST_CASE("A table is pasted from the clipboard with the usual keys, and Escape closes the sheet")
{
    ShownExchange shown;
    shown.showImport();
    CHECK(shown.focused() == u"Choose a file…"_s);
    QGuiApplication::clipboard()->setText(u"Country\tSince\nFrance\t2025-03\n"_s);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    shown.await();
    CHECK(shown.importing().stage() == TableImport::Choosing);
    shown.key(Qt::Key_Escape);
    CHECK(!shown.isImportOpen());
    CHECK(shown.importing().stage() == TableImport::Nothing);
}

// A focus that is caught, or that misses a control, makes the sheet a mouse's.
TEST_CASE("Tab goes once through the sheet, and the columns are one stop")
{
    ShownExchange shown;
    shown.showImport(countries);
    QStringList visited;
    for (int i = 0; i < 60; ++i) {
        shown.key(Qt::Key_Tab);
        const QString name = shown.focused();
        if (visited.contains(name)) break;
        visited.append(name);
    }
    INFO(visited.join(u" | "_s).toStdString());
    CHECK(visited.filter(u"Meaning of the column"_s).size() == 1);
    CHECK(visited.contains(u"Whom “Congo” means"_s));
    CHECK(visited.contains(u"Cancel"_s));
    CHECK(visited.contains(u"Separator"_s));
}

TEST_CASE("Why a file cannot be read is said where the next can be chosen")
{
    ShownExchange shown;
    shown.showImport("PK\3\4 not much of a workbook", u"broken.xlsx"_s);
    REQUIRE(!shown.importing().problem().isEmpty());
    CHECK(shown.shows(shown.importing().problem()));
    CHECK(shown.shows(u"Choose a file…"_s));
    shown.keep(u"import-problem"_s);
}

// A picture of each look is kept for a person; that no binding breaks in any of them is the test.
TEST_CASE("The sheet in all languages, both themes, small and large")
{
    const std::array looks{
        ShownLook{{1280, 720}, false, 1, Language::French},
        ShownLook{{1280, 720}, true, 1.25, Language::Ukrainian},
        ShownLook{{1440, 900}, false, 1, Language::English},
        ShownLook{{1440, 900}, true, 1, Language::English},
        ShownLook{{2880, 1800}, false, 2, Language::English},
    };
    for (const ShownLook& look : looks) {
        ShownExchange shown(look);
        const QString name = u"%1-%2-%3"_s.arg(languageCode(look.language)).arg(look.size.width()).arg(look.dark);
        shown.showImport();
        shown.keep(u"import-start-"_s + name);
        shown.showImport(countries);
        CHECK(shown.importing().isReady());
        shown.keep(u"import-"_s + name);
    }
}
