#pragma once

#include "model/time/language.h"

#include <QString>

namespace atlas {

/// Of the word that a number counts, where a language's numbers follow it: « une ligne », «дві лінії».
enum class Gender { Masculine, Feminine };

/// A whole number of things in words, in lower case: "fifteen", « vingt et une », «двадцять один». By ICU's
/// spell-out rules (Unicode CLDR).
QString spelledNumber(int number, Language language, Gender gender = Gender::Masculine);

}
