#include "tests/model/items/editing/form_desk.h"
#include "tests/support/print.h"
#include "tests/ui/editing/shown_editing.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray openVienna(ShownEditing& shown)
{
    shown.workspace().session()->selectEvent(u"vienna"_s);
    shown.forms().editSelection();
    shown.await(u"Title (needed)"_s);
    return riverDossier();
}

const FormRow& row(ShownEditing& shown, const QString& path)
{
    const FormRow* const found = shown.forms().form()->rowAtPath(path);
    REQUIRE(found);
    return *found;
}

}

// A name that is typed must become the country that was meant, by keyboard alone.
TEST_CASE("a participant is added by typing its name, and taken away by its button")
{
    ShownEditing shown(riverDossier());
    openVienna(shown);
    shown.fill(u"Who took part"_s, u"Allem"_s);
    shown.await(u"Germany"_s);
    shown.keep(u"edit-completion"_s);
    shown.press(Qt::Key_Return);
    CHECK(row(shown, u"participants/*"_s).ids == QStringList{u"AUT"_s, u"HUN"_s, u"DEU"_s});
    shown.click(u"Remove Hungary"_s);
    CHECK(row(shown, u"participants/*"_s).ids == QStringList{u"AUT"_s, u"DEU"_s});
}

TEST_CASE("a title is written in another language beside its own")
{
    ShownEditing shown(riverDossier());
    openVienna(shown);
    shown.click(u"Title (needed): in other languages"_s);
    shown.fill(u"Title (needed), French"_s, u"À Vienne"_s);
    CHECK(row(shown, u"title"_s).texts == QStringList{u"They meet in Vienna"_s, u"À Vienne"_s, QString()});
    shown.keep(u"edit-languages"_s);
}

TEST_CASE("a second date is a group of its own, and the fields above keep their place")
{
    ShownEditing shown(riverDossier());
    openVienna(shown);
    shown.click(u"Another source gives another date…"_s);
    shown.await(u"Take away: The event’s own source"_s);
    shown.keep(u"edit-claims"_s);
    CHECK(row(shown, u"when/0/value"_s).text == u"2024-05-01"_s);
}

TEST_CASE("a date is marked as about, and its end said, by buttons")
{
    ShownEditing shown(riverDossier());
    openVienna(shown);
    shown.click(u"When: about then"_s);
    CHECK(row(shown, u"when"_s).text == u"2024-05-01~"_s);
    shown.click(u"When: about then"_s);
    CHECK(row(shown, u"when"_s).text == u"2024-05-01"_s);
}

TEST_CASE("a colour is shown as it will look, in the dark as well")
{
    ShownEditing shown(riverDossier(), {420, 700}, true);
    shown.forms().showList(Forms::Statuses);
    shown.forms().openRow(0);
    shown.await(u"Colour (needed)"_s);
    shown.fill(u"Colour (needed)"_s, u"#E5AB2E"_s);
    shown.keep(u"edit-status-dark"_s);
    CHECK(row(shown, u"colour"_s).choices.size() == 9);
}

TEST_CASE("a new source is made on the way, and chosen")
{
    ShownEditing shown(riverDossier());
    openVienna(shown);
    shown.forms().form()->choose(u"source"_s, int(row(shown, u"source"_s).keys.size()) - 1);
    shown.await(u"Back"_s);
    shown.fill(u"Title (needed)"_s, u"The Danube Courier"_s);
    shown.keep(u"edit-new-source"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !shown.forms().isNested(); }));
    CHECK(row(shown, u"source"_s).keys.value(row(shown, u"source"_s).chosen) == u"the-danube-courier"_s);
}
