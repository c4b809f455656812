#include "model/edit/edit_stack.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Edit named(const QString& title)
{
    return {{"Change “%1”", {title}}, {{0, {}, title.toUtf8()}}};
}

}

TEST_CASE("what was undone is redone, until something else is done instead")
{
    EditStack stack;
    CHECK_FALSE(stack.nextToUndo());
    stack.push(named(u"a"_s));
    stack.push(named(u"b"_s));
    stack.stepBack();
    REQUIRE(stack.nextToRedo());
    CHECK(*stack.nextToRedo() == named(u"b"_s));
    CHECK(*stack.nextToUndo() == named(u"a"_s));
    stack.stepForward();
    CHECK_FALSE(stack.nextToRedo());
    stack.stepBack();
    stack.push(named(u"c"_s));
    CHECK_FALSE(stack.nextToRedo());
    CHECK(*stack.nextToUndo() == named(u"c"_s));
    CHECK(stack.size() == 2);
}

TEST_CASE("a text is modified unless it is the saved one, from whichever side it is come to")
{
    EditStack stack;
    CHECK_FALSE(stack.isModified());
    stack.push(named(u"a"_s));
    CHECK(stack.isModified());
    stack.markSaved();
    CHECK_FALSE(stack.isModified());
    stack.stepBack();
    CHECK(stack.isModified());
    stack.stepForward();
    CHECK_FALSE(stack.isModified());
    stack.stepBack();
    stack.push(named(u"b"_s)); // what was saved can be come to no more
    CHECK(stack.isModified());
    stack.stepBack();
    CHECK(stack.isModified());
}

TEST_CASE("an edit's name is in the language of the hour, with its blanks filled")
{
    const EditName name{"Change “%1” and “%2”", {u"50%1"_s, u"River"_s}};
    CHECK(name.in(Language::English) == u"Change “50%1” and “River”"_s);
}
