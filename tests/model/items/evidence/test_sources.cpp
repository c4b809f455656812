#include "model/items/evidence/source_words.h"
#include "model/items/evidence/web_address.h"
#include "model/items/workspace.h"
#include "tests/model/items/strict_tester.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Panel {
    Workspace workspace;
    Session& session = *workspace.session();
    SourceList& sources = *workspace.sourceList();

    explicit Panel(const QString& dossier = test::dataPath(u"dossiers/good/sources.json"_s))
    {
        REQUIRE(workspace.document()->open(dossier));
    }

    const SourceContent& unfold(const QString& source)
    {
        session.selectSource(source);
        return workspace.sourceCard()->content();
    }

    QStringList listed(SourceModel::Role role = SourceModel::IdRole) const
    {
        QStringList rows;
        for (int row = 0; row < sources.rowCount(); ++row)
            rows.append(sources.index(row, 0).data(role).toString());
        return rows;
    }
};

AddressFault faultOf(const QString& address)
{
    const auto url = webAddress(address);
    REQUIRE_FALSE(url);
    return url.error();
}

QString shown(const QString& address)
{
    const auto url = webAddress(address);
    REQUIRE(url);
    return shownAddress(*url);
}

}

TEST_CASE("Only an address of the web with a host in plain sight can be opened")
{
    CHECK(shown(u"https://palace.example/a?b=1#c"_s) == u"https://palace.example/a?b=1#c"_s);
    CHECK(shown(u"HTTP://palace.example"_s) == u"http://palace.example"_s);
    CHECK(faultOf(u"file:///etc/passwd"_s) == AddressFault::OtherScheme);
    CHECK(faultOf(u"javascript:alert(1)"_s) == AddressFault::OtherScheme);
    CHECK(faultOf(u"mailto:a@palace.example"_s) == AddressFault::OtherScheme);
    CHECK(faultOf(u"data:text/html,hello"_s) == AddressFault::OtherScheme);
    CHECK(faultOf(u"www.palace.example/1"_s) == AddressFault::Relative);
    CHECK(faultOf(u"//palace.example/1"_s) == AddressFault::Relative);
    CHECK(faultOf(u"https:///1"_s) == AddressFault::NoHost);
    CHECK(faultOf(u"https://palace.example@mirror.example/"_s) == AddressFault::Credentials);
    CHECK(faultOf(u"https://@mirror.example/"_s) == AddressFault::Credentials);
    CHECK(faultOf(u"https://palace.example\\@mirror.example/"_s) == AddressFault::Malformed);
}

// Catches letters that only look like others, or that turn the text around, where a user is asked to approve.
TEST_CASE("An address is shown as the browser gets it, and one that hides something is refused")
{
    CHECK(shown(u"https://p\u0430lace.example/"_s).startsWith(u"https://xn--"_s));
    CHECK(shown(u"https://palace.example/d\u00E9t\u00E9"_s) == u"https://palace.example/d%C3%A9t%C3%A9"_s);
    CHECK(faultOf(u"https://palace.example/\u202Egpj.exe"_s) == AddressFault::Hidden);
    CHECK(faultOf(u"https://palace\u200B.example/"_s) == AddressFault::Hidden);
    CHECK(faultOf(u"https://palace.example/ a"_s) == AddressFault::Hidden);
    CHECK(faultOf(u"https://palace.example/\n"_s) == AddressFault::Hidden);
}

TEST_CASE("An unfolded source says why its address cannot be opened")
{
    Panel panel;
    CHECK(panel.unfold(u"palace"_s).openable == u"https://palace.example/a?b=1#c"_s);
    CHECK(panel.unfold(u"palace"_s).host == u"palace.example"_s);
    for (const QString& source : {u"wire"_s, u"daily"_s, u"weekly"_s, u"letter"_s, u"mirror"_s}) {
        INFO(source.toStdString());
        CHECK(panel.unfold(source).openable.isEmpty());
        CHECK_FALSE(panel.unfold(source).address.isEmpty());
        CHECK(panel.unfold(source).whyNotOpenable.startsWith(u"It cannot be opened: "_s));
    }
    CHECK(panel.unfold(u"twin"_s).host.startsWith(u"xn--"_s));
}

TEST_CASE("Sources are listed by tier, date, claims or name")
{
    Panel panel;
    const test::StrictTester tester(panel.sources);
    CHECK(panel.listed()
          == QStringList{u"palace"_s, u"wire"_s, u"letter"_s, u"daily"_s, u"weekly"_s, u"mirror"_s,
                         u"twin"_s});
    panel.sources.setOrder(SourceList::Order::Date);
    CHECK(panel.listed().mid(0, 4) == QStringList{u"daily"_s, u"wire"_s, u"palace"_s, u"letter"_s});
    panel.sources.setOrder(SourceList::Order::Claims);
    CHECK(panel.listed().mid(0, 4) == QStringList{u"wire"_s, u"palace"_s, u"weekly"_s, u"daily"_s});
    CHECK(panel.listed(SourceModel::ClaimsRole).mid(3)
          == QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s});
    panel.sources.setOrder(SourceList::Order::Name);
    CHECK(panel.listed().front() == u"letter"_s);
}

TEST_CASE("A filter finds names, publishers and addresses, whatever their accents and case")
{
    Panel panel;
    const test::StrictTester tester(panel.sources);
    panel.sources.setFilter(u" elysee "_s);
    CHECK(panel.listed() == QStringList{u"palace"_s});
    panel.sources.setFilter(u"PALACE.example"_s);
    CHECK(panel.listed() == QStringList{u"palace"_s, u"mirror"_s});
    panel.sources.setFilter(u"nothing"_s);
    CHECK(panel.sources.count() == 0);
    CHECK(panel.sources.total() == 7);
    panel.sources.setFilter({});
    CHECK(panel.sources.rowOf(u"twin"_s) == 6);
}

TEST_CASE("A source says what it speaks of, in whose words, and what rests on it alone")
{
    Panel panel;
    const SourceContent& palace = panel.unfold(u"palace"_s);
    REQUIRE(palace.events.size() == 1);
    CHECK(palace.events[0].id == u"meeting"_s);
    REQUIRE(palace.actors.size() == 1);
    CHECK(palace.actors[0].text == u"France"_s);
    REQUIRE(palace.quotes.size() == 1);
    CHECK(palace.quotes[0].words == u"«\u00A0une réunion utile\u00A0»"_s);
    CHECK(palace.alone == QStringList{u"Leaders’ meeting: date"_s});
    CHECK(palace.reference
          == u"A. Writer, “Déclaration commune”, Palace, 2 March 2025, https://palace.example/a?b=1#c"_s);
    CHECK(panel.unfold(u"wire"_s).alone == QStringList{u"Member: Italy and Norway"_s});
    // Of an event that nobody else speaks of, its date goes without saying.
    CHECK(panel.unfold(u"weekly"_s).alone == QStringList{u"A call"_s});
    CHECK(panel.unfold(u"twin"_s).aloneTitle == u"Nothing rests on this source alone"_s);
}

// Catches « » around an English title, which a page in English once printed.
TEST_CASE("A title stands within the quotation marks of its own language")
{
    Source source;
    source.language = u"fr"_s;
    source.title = LocalText(Language::French, u"Déclaration"_s);
    CHECK(quotedTitle(source, Language::English) == u"«\u00A0Déclaration\u00A0»"_s);
    source.title.set(Language::English, u"Declaration"_s);
    CHECK(quotedTitle(source, Language::English) == u"“Declaration”"_s);
    CHECK(quotedTitle(source, Language::French) == u"«\u00A0Déclaration\u00A0»"_s);
    source.language.clear();
    source.title = LocalText(Language::English, u"Declaration"_s);
    CHECK(quotedTitle(source, Language::Ukrainian) == u"«Declaration»"_s);
    CHECK(quotedTitle(Source(), Language::English).isEmpty());
}

TEST_CASE("What rests on a source alone in the lens is counted where that is more")
{
    Panel panel;
    panel.session.setLens(u"palace"_s);
    // The meeting, and that France is a member.
    CHECK(panel.unfold(u"palace"_s).aloneInLens == u"In this lens 2 things rest on it alone."_s);
    panel.session.setLens(u"all"_s);
    CHECK(panel.unfold(u"palace"_s).aloneInLens.isEmpty());
}

TEST_CASE("The lens is changed by one source, and never emptied")
{
    Panel panel;
    CHECK(panel.sources.believed() == 2);
    const SourceContent palace = panel.unfold(u"palace"_s);
    CHECK(palace.lensState == u"The lens believes it."_s);
    CHECK(palace.lensOfIt == u"palace"_s);
    CHECK(palace.lensWithout == u"wire"_s);
    CHECK(palace.lensWith.isEmpty());
    CHECK(panel.unfold(u"twin"_s).lensWith == u"palace,wire,twin"_s);

    panel.session.setLens(panel.unfold(u"wire"_s).lensOfIt);
    CHECK(panel.sources.believed() == 1);
    CHECK(panel.unfold(u"wire"_s).lensWithout.isEmpty());
    CHECK(panel.unfold(u"wire"_s).lensOfIt.isEmpty());
}

TEST_CASE("A source that was not yet published is in the lens without being believed")
{
    Panel panel;
    panel.session.setKnownOn(Day::fromIso(u"2025-03-02").value());
    const SourceContent& wire = panel.unfold(u"wire"_s);
    CHECK(wire.chosen);
    CHECK(wire.lensState == u"Not known to be published by 2 March 2025: it does not speak."_s);
    CHECK(wire.lensWithout == u"palace"_s);
    CHECK(panel.sources.believed() == 1);
}

TEST_CASE("The only source of a dossier is unfolded by itself")
{
    Panel panel(test::dataPath(u"dossiers/good/ten-lines.json"_s));
    const SourceCard& card = *panel.workspace.sourceCard();
    panel.session.setEvidencePanel(Session::EvidencePanel::Sources);
    CHECK(card.content().id == u"paper"_s);
    panel.session.setEvidencePanel(Session::EvidencePanel::None);
    CHECK(card.content().id.isEmpty());
}
