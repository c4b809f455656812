#pragma once

#include <QString>

#include <random>

namespace atlas::test {

/// A valid EDTF text of levels 0 and 1: every form, the odd ones as often as the common ones.
QString randomEdtf(std::mt19937& random);

}
