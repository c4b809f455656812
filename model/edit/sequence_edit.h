#pragma once

#include "model/edit/json_draft.h"
#include "model/edit/parts.h"
#include "model/edit/splices.h"
#include "model/edit/text_layout.h"

#include <optional>

namespace atlas {

/// Adds and removes parts of one container, of which at least one stays: commas and white space come and go
/// with them, as the neighbours have them.
class SequenceEdit
{
public:
    SequenceEdit(const QByteArray& text, const TextLayout& itsLayout, const JsonValue& container,
                 Parts itsParts);

    void remove(qsizetype index) { stays[size_t(index)] = false; }

    /// Something new: an element, or a member with its key.
    struct Addition {
        QByteArray key;
        JsonDraft value;
        QByteArray asWritten = {}; ///< instead of writing the value anew
    };
    /// Adds after a part that stays; after -1, before all of them. To be told in the order of the parts.
    void add(qsizetype after, Addition addition) { additions.push_back({after, std::move(addition)}); }

    void splice(Splices& into) const;

private:
    /// What stands between a part and one that is added after it.
    struct Separators {
        QByteArray onLine;      ///< on the same line
        QByteArray broken;      ///< on a line of its own
        bool hasBreaks = false; ///< whether the container is on more than one line
        bool isFlowing = false; ///< whether neighbours share a line
    };
    Separators separatorsAfter(qsizetype index) const;
    QByteArray gap(qsizetype before) const;
    QByteArray openingGap() const;
    QByteArray breakNear(qsizetype index) const;
    void spliceRemovals(Splices& into) const;
    void spliceBefore(Splices& into) const;
    size_t spliceAfter(size_t from, Splices& into) const;
    QByteArray textOf(const Addition& addition, const QByteArray& indent, qsizetype column,
                      qsizetype near) const;
    bool isOnLines(qsizetype index) const;

    struct Placed {
        qsizetype after;
        Addition addition;
    };
    const QByteArray& bytes;
    const TextLayout& layout;
    qsizetype opening = 0; ///< offset of the bracket
    Parts parts;
    std::vector<bool> stays;
    std::vector<Placed> additions;
};

}
