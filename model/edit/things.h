#pragma once

#include "model/edit/json_draft.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace atlas {

/// The dossier's lists, in the order in which a new one writes them.
enum class ThingList {
    Sources, Groups, Statuses, Actors, StatusClaims, Themes, Events, Statements, Outcomes, Scenarios, MemberCounts
};

/// As the file names them.
inline constexpr std::array<const char*, 11> thingListKeys{"sources",  "groups", "statuses",   "actors",
                                                           "claims",   "themes", "events",     "statements",
                                                           "outcomes", "scenarios", "memberCounts"};

/// One thing of a dossier's text: an element of one of its lists, counted from 0 in the order of the file.
struct ThingRef {
    ThingList list = ThingList::Events;
    qsizetype index = 0;
    friend bool operator==(const ThingRef&, const ThingRef&) = default;
};

/// A dossier's text with its tree, for looking things up in it. A snapshot: an edit makes another.
class DossierText
{
public:
    /// The bytes of a dossier that the loader has accepted.
    explicit DossierText(QByteArray bytes);

    const QByteArray& bytes() const { return text; }
    JsonValue root() const { return tree.root(); }
    qsizetype count(ThingList list) const;
    std::optional<JsonValue> thing(const ThingRef& ref) const;
    /// By id; nothing for lists whose things have none (claims, statements, …).
    std::optional<ThingRef> find(ThingList list, const QString& id) const;
    /// A field of the dossier itself, such as `title`.
    std::optional<JsonValue> field(QByteArrayView key) const;

private:
    QByteArray text;
    JsonTree tree;
};

}
