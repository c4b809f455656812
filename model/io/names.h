#pragma once

#include <QSet>
#include <QStringList>

#include <array>
#include <optional>

namespace atlas {

/// What a dossier's ids can name.
enum class Named { Source, Group, Status, Actor, Event, Theme };
inline constexpr size_t namedKinds = 6;

/// The ids that a dossier declares, of each kind, known before anything refers to them: a file's lists may
/// stand in any order. States need no declaration: their codes are names from the start.
class Names
{
public:
    /// Remembers an id; false where its kind has it already.
    bool declare(Named kind, const QString& id);
    /// The id in one shared copy, or nothing where the dossier has no such id.
    std::optional<QString> find(Named kind, const QString& id) const;
    /// The only id of its kind, or an empty text.
    QString only(Named kind) const;
    /// What a person who wrote this unknown id most likely meant: an id, or `LTU` for "Lituania".
    QString suggest(Named kind, const QString& unknown) const;

    /// An id of a state that the dossier refers to without declaring it; its code, or nothing where it is no
    /// country's.
    std::optional<QString> imply(const QString& code);
    /// Codes of the states referred to but not declared, in the order of their first mention.
    const QStringList& implied() const { return impliedStates; }

private:
    const QSet<QString>& table(Named kind) const { return tables[size_t(kind)]; }

    std::array<QSet<QString>, namedKinds> tables;
    QStringList impliedStates;
    QSet<QString> impliedIds;
};

}
