#pragma once

#include <QString>

namespace atlas {

/// French prepositions before a date that brings its article, if it has one: "le 5 janvier", "mars 2025".
/// « du 5 janvier », « de mars 2025 », « d’avril 2025 », « de l’été 2025 », « des années 2010 ».
QString frenchFrom(const QString& date);
/// « au 5 janvier », « à mars 2025 », « à l’été 2025 », « aux années 2010 ».
QString frenchTo(const QString& date);
/// « jusqu’au 5 janvier », « jusqu’en mars 2025 ».
QString frenchUntil(const QString& date);

}
