#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace atlas {

/// A name by which a dossier refers to one of its own things: a string that cannot be mistaken for another
/// kind's. Letters, digits, `-`, `_` and `.`; compared exactly.
template <typename Kind>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : value(std::move(text)) {}
    const QString& text() const { return value; }
    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id& a, const Id& b) { return QString::compare(a.value, b.value) <=> 0; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }

private:
    QString value;
};

using SourceId = Id<struct SourceKind>;
using ActorId = Id<struct ActorKindTag>; ///< for a state, its ISO 3166-1 alpha-3 code (`FRA`; Kosovo `XKX`)
using StatusId = Id<struct StatusKind>;
using EventId = Id<struct EventKindTag>;
using GroupId = Id<struct GroupKind>;
using ThemeId = Id<struct ThemeKind>;

}
