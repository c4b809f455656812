#pragma once

#include <QString>

class OGRFeature;

namespace atlas::exchange {

/// A field as a cell: numbers in the C locale's form, whole ones without a point; dates in ISO 8601; lists
/// and objects as JSON; nothing where it has no value.
QString cellOf(const OGRFeature& feature, int field);
/// The shortest text that is this number again.
QString numberText(double number);

}
