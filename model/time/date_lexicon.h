#pragma once

#include <QString>

#include <optional>

namespace atlas {

/// Lower case without accents, apostrophes and spaces made plain: as dates' words are compared.
QString foldedWord(QStringView text);

// What a folded word means in English, French or Ukrainian, whichever.

/// 1 to 12. A month may be cut short after three letters or more, but not so that two are meant (« jui »).
std::optional<int> monthOfWord(const QString& word);
/// EDTF's 21 to 24.
std::optional<int> seasonOfWord(const QString& word);
/// Days from today: −1, 0 or 1.
std::optional<int> daysFromTodayOfWord(const QString& word);
bool isWeekdayWord(const QString& word);
bool isQuarterWord(const QString& word);
/// Says nothing beside a date: "the", « de », «року».
bool isFillerWord(const QString& word);
/// "about", « vers », «близько».
bool isAboutWord(const QString& word);

}
