#pragma once

#include "ui/map/country_label.h"

namespace atlas {

/// Everywhere that a country's name could stand if no other name were there: inside the country where it
/// fits, else on open ground nearby with a leader line, else over the country's middle and what lies beside
/// it. Worse kinds of room are looked for only when better ones do not do.
class NameRooms
{
public:
    /// Looks at all three as long as it lives.
    NameRooms(const NamedLand& named, const LabelBoard& board, const LabelRules& rules);

    /// By their cost, the best first; null beyond the last.
    const Room* at(size_t index);

private:
    using Rooms = std::vector<Room>;
    void findMore();
    Rooms inside(const QFont& font, double fit) const;
    Rooms insideOrSpreading() const;
    Rooms outside(const QFont& font, OpenGround ground, double stray) const;
    Rooms over(const QFont& font) const;
    Room* add(Rooms& found, const MeasuredName& name, QPointF centre, QPointF anchor, double cost) const;
    MeasuredName measured(const QFont& font) const;

    const NamedLand& named;
    const LabelBoard& board;
    const LabelRules& rules;
    Rooms rooms;
    int kinds = 0; ///< of room, looked for so far
};

}
