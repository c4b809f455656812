#pragma once

#include "model/dossier/dossier.h"

#include <memory>

namespace atlas::test {

/// The dossier that the program brings with it; fails the test where it does not load without a problem.
std::shared_ptr<const Dossier> bundledDossier();

}
