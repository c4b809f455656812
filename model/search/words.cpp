#include "model/search/words.h"

#include <algorithm>

namespace atlas {

namespace {

enum class Sort { Letter, Digit, Invisible, Apostrophe, Dash, Other };

Sort sortOf(char32_t character)
{
    constexpr QStringView apostrophes = u"'’‘ʼʹ′`´＇";
    if (character < 0x10000 && apostrophes.contains(QChar(char16_t(character)))) return Sort::Apostrophe;
    switch (QChar::category(character)) {
    case QChar::Number_DecimalDigit: return Sort::Digit;
    case QChar::Punctuation_Dash: return Sort::Dash;
    case QChar::Other_Format: return Sort::Invisible;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier: // of a pictograph's skin
    case QChar::Symbol_Other: return Sort::Letter;
    default: return Sort::Other;
    }
}

bool isCyrillic(char32_t character)
{
    return QChar::script(character) == QChar::Script_Cyrillic;
}

struct Piece {
    WordAt word;
    bool besideApostrophe = false;
};

/// Pieces between which nothing but a dash or an apostrophe stands.
using Compound = std::vector<Piece>;

/// Reads a text into compounds, each handed over as it ends.
template <typename Visit>
class Reader
{
public:
    Reader(QStringView words, Visit visitor) : text(words), visit(visitor) {}

    void read()
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype width = widthAt(at);
            take(at, width);
            at += width;
        }
        endCompound();
    }

private:
    qsizetype widthAt(qsizetype at) const
    {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        return pair ? 2 : 1;
    }

    char32_t characterAt(qsizetype at) const
    {
        if (at >= text.size()) return U' ';
        return widthAt(at) == 2 ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
    }

    void take(qsizetype at, qsizetype width)
    {
        const char32_t character = characterAt(at);
        const Sort next = sortOf(characterAt(at + width));
        const bool joins = inWord && (next == Sort::Letter || next == Sort::Digit);
        switch (sortOf(character)) {
        case Sort::Letter:
        case Sort::Digit: return append(at, width, character);
        case Sort::Invisible:
            if (inWord) compound.back().word.length = at + width - compound.back().word.start;
            return;
        case Sort::Apostrophe:
            if (!joins) break;
            if (isCyrillic(last)) return append(at, width, 0);
            compound.back().besideApostrophe = true;
            afterApostrophe = true;
            inWord = false;
            return;
        case Sort::Dash:
            if (!joins) break;
            if (character == U'-' && next == Sort::Digit && sortOf(last) == Sort::Digit)
                return append(at, width, character);
            inWord = false;
            return;
        case Sort::Other: break;
        }
        endCompound();
    }

    /// A character of 0 belongs to the word but is not one of its letters.
    void append(qsizetype at, qsizetype width, char32_t character)
    {
        if (!inWord) {
            compound.push_back({.word = {.start = at}, .besideApostrophe = afterApostrophe});
            afterApostrophe = false;
            inWord = true;
        }
        WordAt& word = compound.back().word;
        word.length = at + width - word.start;
        if (character != 0) last = character;
        if (character != 0 && word.text.size() + width <= longestWord) word.text += text.sliced(at, width);
    }

    void endCompound()
    {
        if (!compound.empty()) visit(compound);
        compound.clear();
        inWord = false;
        afterApostrophe = false;
    }

    QStringView text;
    Visit visit;
    Compound compound;
    bool inWord = false;
    bool afterApostrophe = false;
    char32_t last = U' ';
};

template <typename Visit>
void readCompounds(QStringView text, Visit visit)
{
    Reader<Visit>(text, visit).read();
}

bool isElided(const Piece& piece)
{
    constexpr qsizetype longestElision = 2; // « qu’ »
    return piece.besideApostrophe && piece.word.text.size() <= longestElision;
}

WordAt joined(const Compound& compound)
{
    const WordAt& back = compound.back().word;
    WordAt whole{.start = compound.front().word.start};
    whole.length = back.start + back.length - whole.start;
    for (const Piece& piece : compound) whole.text += piece.word.text;
    whole.text.truncate(longestWord);
    return whole;
}

}

std::vector<WordAt> wordsOf(QStringView text)
{
    std::vector<WordAt> words;
    readCompounds(text, [&words](const Compound& compound) {
        const bool isElidedWholly = std::ranges::all_of(compound, isElided);
        for (const Piece& piece : compound)
            if (isElidedWholly || !isElided(piece)) words.push_back(piece.word);
    });
    return words;
}

std::vector<WordAt> searchedWordsOf(QStringView text)
{
    std::vector<WordAt> words;
    readCompounds(text, [&words](const Compound& compound) {
        for (const Piece& piece : compound) words.push_back(piece.word);
        if (compound.size() > 1) words.push_back(joined(compound));
    });
    return words;
}

}
