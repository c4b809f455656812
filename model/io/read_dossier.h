#pragma once

#include "model/dossier/dossier.h"
#include "model/io/record.h"

namespace atlas {

/// Reads the outermost object. Where complaints have an error the dossier may be incomplete, and must not be
/// used.
Dossier readDossierObject(Reading& reading, JsonValue root);

}
