#pragma once

#include "model/dossier/dossier.h"

#include <memory>
#include <random>

namespace atlas::test {

/// A dossier with any of the fields that its format has, read from a text that is made up: texts in some
/// languages, with signs that spreadsheets and XML take for their own, times of every precision, and several
/// claims on one attribute.
std::shared_ptr<const Dossier> randomTextDossier(std::mt19937& random);

}
