#pragma once

#include "model/time/language.h"

#include <QString>

namespace atlas {

/// A phrase of the program in a language, whatever the interface's own: for cards, pages and speech. The source
/// is English, marked with QT_TRANSLATE_NOOP("Phrases", "…") or QT_TRANSLATE_N_NOOP so that lupdate finds it;
/// `%n` is replaced by the number and chooses the plural form. Missing translations fall back to the source.
QString phrase(Language language, const char* source, int number = -1);

}
