#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace atlas {

/// Which candidate someone meant who wrote this word: the one with the fewest letters added, left out,
/// changed or swapped with their neighbour (optimal string alignment, ignoring case), at most a third of the
/// shorter word's. A swap counts half, and of equals the one that begins with the same letter is nearer, then
/// the earlier one. Nothing where none is that near.
std::optional<qsizetype> nearestWord(QStringView word, const QStringList& candidates);

}
