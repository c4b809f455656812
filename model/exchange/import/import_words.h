#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace atlas {

// Words of tables in English, French and Ukrainian, as dossiers write them; nothing for any other word.

std::optional<QString> occurrenceMeant(const QString& text);
std::optional<QString> eventKindMeant(const QString& text);
std::optional<QString> roleMeant(const QString& text);
std::optional<QString> modeMeant(const QString& text);
std::optional<QString> tierMeant(const QString& text);
std::optional<QString> actorKindMeant(const QString& text);
/// "yes", « oui », «так», "true", "1" are true, and their contraries false.
std::optional<bool> yesOrNo(const QString& text);

/// Degrees, with a point or a comma, perhaps with ° and N, S, E or W.
std::optional<double> degreesMeant(const QString& text);

}
