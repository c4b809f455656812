#pragma once

#include "model/dossier/dossier.h"
#include "model/io/record.h"

// Readers of the dossier's things, one file each. Each returns nothing where the value is no object.
namespace atlas {

std::optional<Source> readSourceEntry(Reading& reading, const Field& field);
std::optional<Group> readGroup(Reading& reading, const Field& field);
std::optional<Status> readStatus(Reading& reading, const Field& field);
std::optional<Actor> readActor(Reading& reading, const Field& field);
std::optional<Event> readEvent(Reading& reading, const Field& field);
std::optional<Statement> readStatement(Reading& reading, const Field& field);
std::optional<Theme> readTheme(Reading& reading, const Field& field);
std::optional<Outcome> readOutcome(Reading& reading, const Field& field);
std::optional<Scenario> readScenario(Reading& reading, const Field& field);

/// One entry of the list `claims`: that some actors have a status.
std::optional<QList<StatusClaim>> readStatusClaims(Reading& reading, const Field& field);

/// A state's names from its code, in each language that the dossier leaves out.
void fillInStateName(Actor& state);

}
