#include "tests/journeys/writer.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>

namespace atlas::test {

using namespace Qt::StringLiterals;

void Writer::focus(const QString& name)
{
    auto* const item = qobject_cast<QQuickItem*>(journey.named(name)->object());
    REQUIRE(item);
    item->forceActiveFocus(Qt::TabFocusReason); // as Tab does, which scrolls it into sight
}

void Writer::fill(const QString& name, const QString& words)
{
    focus(name);
    journey.type(words);
}

void Writer::save()
{
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.await("the form to close", [&] { return !journey.desk().forms()->isOpen(); });
}

void Writer::choose(LonLat place, const QString& choice)
{
    journey.click(journey.onMap(place), Qt::RightButton);
    journey.clickNamed(choice);
    journey.await("a form", [&] { return journey.desk().forms()->isOpen(); });
    journey.settle();
}

void Writer::writeMembers()
{
    choose(inAustria, u"Add a status…"_s);
    journey.named(u"Remove Austria"_s);
    journey.clickNamed(u"Who (needed): pick on the map"_s);
    journey.named(u"Click countries to add them or take them away – Esc to stop"_s);
    journey.click(journey.onMap(inHungary));
    journey.named(u"Remove Hungary"_s);
    journey.click(journey.onMap(inRomania));
    journey.named(u"Remove Romania"_s);
    journey.keep(u"edit-status"_s);
    journey.clickNamed(u"Done"_s);
    if (dossier().statuses.size() > 1) { // of one it is the only choice
        focus(u"Status (needed)"_s);
        journey.press(Qt::Key_Down);
    }
    fill(u"Since"_s, u"March 2025"_s);
    journey.named(u"since March 2025 (day not stated) · 2025-03/"_s);
    journey.desk().forms()->form()->choose(u"source"_s, 1); // New source…
    journey.named(u"New source"_s);
    fill(u"Title (needed)"_s, u"The River Post"_s);
    fill(u"Written or published"_s, u"5 January 2026"_s);
    journey.keep(u"edit-source"_s);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.named(u"New country status"_s);
    save();
}

void Writer::writeMeeting()
{
    choose(inAustria, u"Add an event here…"_s);
    fill(u"Title (needed)"_s, u"They meet in Graz"_s);
    fill(u"When"_s, u"spring 2025"_s);
    fill(u"Place (needed)"_s, u"Graz"_s);
    fill(u"Who took part"_s, u"Hung"_s);
    journey.press(Qt::Key_Return);
    journey.named(u"Remove Hungary"_s);
    journey.keep(u"edit-event"_s);
    save();
}

void Writer::writeSecondMeeting()
{
    journey.desk().forms()->addThing(Forms::Events);
    journey.settle();
    fill(u"Title (needed)"_s, u"They meet in Hungary"_s);
    fill(u"When"_s, u"6 January 2026"_s);
    focus(u"Pick on the map"_s);
    journey.press(Qt::Key_Return);
    journey.named(u"Click a place on the map – Esc to stop"_s);
    journey.keep(u"edit-picking"_s);
    journey.click(journey.onMap(inHungary));
    fill(u"Place (needed)"_s, u"Kecskemét"_s);
    save();
}

}
