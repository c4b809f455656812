#include "tests/journeys/journey.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QQuickItem>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray countries = "Pays;Statut;Depuis;Source\n"
                             "Japon;Membre;mars 2025;Liste du bureau\n"
                             "Congo;Membre;2025-04-01;Liste du bureau\n"
                             "Corée du Sud;Membre;2025;Liste du bureau\n";

bool isMember(Journey& journey, const QString& actor)
{
    const Dossier& dossier = journey.desk().document()->history()->dossier();
    return std::ranges::any_of(dossier.statusClaims, [&](const StatusClaim& claim) {
        return claim.actor.text() == actor && claim.status.text() == u"member"_s;
    });
}

/// By the keys of a closed combo box: so many further on.
void chooseFurther(Journey& journey, const QString& name, int steps)
{
    auto* const box = qobject_cast<QQuickItem*>(journey.named(name, QAccessible::ComboBox)->object());
    REQUIRE(box);
    box->forceActiveFocus(Qt::TabFocusReason);
    for (int i = 0; i < steps; ++i) journey.press(Qt::Key_Down);
}

}

// The whole way of a desk officer's spreadsheet: opened by its menu's key, a doubtful name decided, imported, on the
// map, and taken back byte for byte.
TEST_CASE("a table with French names of countries is imported, seen on the map and undone")
{
    Journey journey;
    journey.session().setLens(u"all"_s);
    const QByteArray before = journey.desk().document()->history()->dossier().bytes;
    REQUIRE(!isMember(journey, u"COD"_s));
    QFile file(journey.folder() + u"/pays.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(countries);
    file.close();

    journey.press(Qt::Key_I, Qt::ControlModifier);
    journey.named(u"Choose a file…"_s);
    journey.press(Qt::Key_Escape);
    journey.await("the sheet to close", [&] { return !journey.shows(u"Choose a file…"_s); });

    QMetaObject::invokeMethod(&journey.window(), "openFile", Q_ARG(QUrl, QUrl::fromLocalFile(file.fileName())));
    journey.named(u"Meaning of the column “Pays”"_s);
    journey.named(u"Whom “Congo” means"_s);
    journey.keep(u"import-choosing"_s);
    chooseFurther(journey, u"Whom “Congo” means"_s, 2); // past what leaves it out
    journey.await("the rows to be tried", [&] { return journey.shows(u"3 of 3 rows: 3 status claims, 1 new source"_s); });
    journey.clickNamed(u"Import"_s, QAccessible::Button);
    journey.await("the import", [&] { return journey.desk().editor()->canUndo(); });
    journey.keep(u"import-done"_s);
    journey.clickNamed(u"Close"_s, QAccessible::Button);
    CHECK(isMember(journey, u"JPN"_s));
    CHECK(isMember(journey, u"KOR"_s));
    CHECK((isMember(journey, u"COD"_s) || isMember(journey, u"COG"_s)));
    journey.settle();
    journey.press(Qt::Key_3, Qt::ControlModifier); // the world
    journey.keep(u"import-on-the-map"_s);

    journey.press(Qt::Key_Z, Qt::ControlModifier);
    journey.await("the undo", [&] { return !journey.desk().editor()->canUndo(); });
    CHECK(journey.desk().document()->history()->dossier().bytes == before);
}

TEST_CASE("what the dossier cannot carry into a calendar is told before it is exported")
{
    Journey journey;
    journey.press(Qt::Key_E, Qt::ControlModifier);
    journey.clickNamed(u"iCalendar"_s, QAccessible::RadioButton);
    journey.named(u"What this file cannot hold:"_s);
    journey.keep(u"export"_s);
    journey.press(Qt::Key_Escape);
    journey.await("the sheet to close", [&] { return !journey.shows(u"iCalendar"_s); });
}
