#pragma once

#include "model/dossier/dossier.h"

#include <memory>
#include <random>

namespace atlas::test {

/// Few actors and sources, many claims on them, on events and on the coalition within three years, so that
/// they meet, overlap and contradict.
std::shared_ptr<const Dossier> randomDossier(std::mt19937& random);
Lens randomLens(const Dossier& dossier, std::mt19937& random);

}
