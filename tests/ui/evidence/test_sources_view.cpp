#include "tests/support/data.h"
#include "tests/support/print.h"
#include "tests/ui/evidence/shown_evidence.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the system's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const QString& scheme : schemes) QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Browser() override
    {
        for (const QString& scheme : schemes) QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> taken;

public slots:
    void take(const QUrl& url) { taken.append(url); }

private:
    const QStringList schemes{u"http"_s, u"https"_s};
};

QString sevenSources()
{
    return dataPath(u"dossiers/good/sources.json"_s);
}

/// The names of what can be seen, and begins so.
QStringList startingWith(QAccessibleInterface* from, const QString& start)
{
    QStringList names;
    if (!from || from->state().invisible) return names;
    if (const QString name = from->text(QAccessible::Name); name.startsWith(start)) names.append(name);
    for (int i = 0; i < from->childCount(); ++i) names.append(startingWith(from->child(i), start));
    return names;
}

QStringList startingWith(ShownEvidence& shown, const QString& start)
{
    return startingWith(QAccessible::queryAccessibleInterface(&shown.window()), start);
}

}

TEST_CASE("Escape leaves the list of sources and gives the keyboard back to what had it")
{
    ShownEvidence shown(sevenSources());
    shown.session().selectEvent(u"meeting"_s);
    shown.await(u"Close the card"_s);
    for (int i = 0; i < 40 && shown.focused() != u"Close the card"_s; ++i) shown.press(Qt::Key_Tab);
    REQUIRE(shown.focused() == u"Close the card"_s);
    shown.session().setEvidencePanel(Session::EvidencePanel::Sources);
    shown.await(u"2 of 7 source(s) believed by the lens"_s);
    shown.press(Qt::Key_Escape);
    CHECK(shown.session().evidencePanel() == Session::EvidencePanel::None);
    CHECK(QTest::qWaitFor([&] { return shown.focused() == u"Close the card"_s; }));
}

TEST_CASE("The arrow keys go from source to source, and Return unfolds one")
{
    ShownEvidence shown(sevenSources());
    shown.session().setEvidencePanel(Session::EvidencePanel::Sources);
    shown.click(u"Find a source"_s);
    shown.press(Qt::Key_Down);
    CHECK(shown.focused().startsWith(u"Élysée, Official, Palace · French · 2 March 2025, 2 claims"_s));
    shown.press(Qt::Key_Down);
    CHECK(shown.focused().startsWith(u"Leaders meet, News agency"_s));
    shown.press(Qt::Key_Return);
    CHECK(shown.session().source() == u"wire"_s);
    shown.press(Qt::Key_End);
    CHECK(shown.focused().startsWith(u"The twin"_s));
}

TEST_CASE("A card's citation opens the list at its source")
{
    ShownEvidence shown(sevenSources());
    shown.session().selectEvent(u"meeting"_s);
    shown.click(u"1 Élysée"_s);
    CHECK(shown.session().source() == u"palace"_s);
    shown.await(u"Believe only this source"_s);
    shown.keep(u"sources"_s);
}

TEST_CASE("The whole address is shown before it goes to the browser, and Cancel is what Return means")
{
    const Browser browser;
    ShownEvidence shown(sevenSources());
    shown.session().selectSource(u"palace"_s);
    shown.click(u"Open in the browser…"_s);
    shown.await(u"https://palace.example/a?b=1#c"_s);
    shown.await(u"Site: palace.example"_s);
    shown.keep(u"address"_s);
    REQUIRE(QTest::qWaitFor([&] { return shown.focused() == u"Cancel"_s; }));
    shown.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !shown.named(u"Open in the browser"_s); }));
    CHECK(browser.taken.isEmpty());

    shown.click(u"Open in the browser…"_s);
    shown.click(u"Open in the browser"_s);
    CHECK(browser.taken == QList{QUrl(u"https://palace.example/a?b=1#c"_s)});
}

TEST_CASE("An address that is none of the web is shown, and there is nothing to open it with")
{
    ShownEvidence shown(sevenSources());
    for (const QString& source : {u"daily"_s, u"weekly"_s, u"letter"_s, u"wire"_s, u"mirror"_s}) {
        INFO(source.toStdString());
        shown.session().selectSource(source);
        shown.await(u"Address: "_s + shown.workspace().sourceCard()->content().address);
        CHECK_FALSE(shown.named(u"Open in the browser…"_s));
    }
}

TEST_CASE("A source's buttons change the lens, and copy its reference as plain text")
{
    ShownEvidence shown(sevenSources());
    shown.session().selectSource(u"daily"_s);
    shown.click(u"Add to the lens"_s);
    CHECK(shown.session().lens() == u"palace,wire,daily"_s);
    shown.click(u"Believe only this source"_s);
    CHECK(shown.session().lens() == u"daily"_s);
    CHECK_FALSE(shown.named(u"Take out of the lens"_s));
    shown.click(u"Copy the reference"_s);
    CHECK(QGuiApplication::clipboard()->text() == u"“Who came”, 4 March 2025, javascript:alert(1)"_s);
}

TEST_CASE("What a source speaks of is selected by its link, and seen")
{
    ShownEvidence shown(sevenSources());
    shown.session().selectSource(u"palace"_s);
    shown.await(u"France"_s);
    shown.settle();
    shown.click(u"Leaders’ meeting"_s);
    CHECK(shown.session().event() == u"meeting"_s);
    CHECK(shown.session().evidencePanel() == Session::EvidencePanel::None);
}

// Catches a list that makes a row for every source at once.
TEST_CASE("Of a thousand sources only those in sight are made, and the wanted one is among them")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"many.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"coalition-dossier/1","title":"Many","sources":[)");
    for (int i = 1; i <= 1'000; ++i) {
        if (i > 1) file.write(",");
        const QByteArray source = R"({"id":"s%1","title":"Source %1","tier":"press"})";
        file.write(QByteArray(source).replace("%1", QByteArray::number(i)));
    }
    file.write(R"(],"statuses":[{"id":"member","label":"Member","counted":true,"colour":"#2A6796"}],)"
               R"("claims":[{"actors":["FRA"],"status":"member","since":"2025-03","source":"s7"}],"events":[]})");
    file.close();
    ShownEvidence shown(file.fileName());
    shown.session().selectSource(u"s777"_s);
    CHECK(QTest::qWaitFor([&] { return !startingWith(shown, u"Source 777, Press, 0 claims"_s).isEmpty(); }));
    CHECK(startingWith(shown, u"Source "_s).size() < 100);
}

#include "test_sources_view.moc"
