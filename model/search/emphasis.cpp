#include "model/search/emphasis.h"

#include "model/search/typing_error.h"
#include "model/search/words.h"

#include <algorithm>

namespace atlas {

namespace {

bool nearlyAnswers(const QString& word, const QString& typed)
{
    return typed.size() >= 5 && beginsWithOneError(word, typed);
}

/// As much of a word as answers what was typed.
qsizetype answeringLength(QStringView word, const QString& typed, const Folder& folder)
{
    for (qsizetype length = 1; length < word.size(); ++length) {
        if (word[length - 1].isHighSurrogate() || word[length].isMark()) continue;
        if (answers(folder.fold(word.first(length)), typed)) return length;
    }
    return word.size();
}

}

std::vector<Run> emphasis(const QString& text, const Query& query, const Folder& folder)
{
    std::vector<Run> runs;
    for (const WordAt& word : searchedWordsOf(text)) {
        const QString folded = folder.fold(word.text);
        qsizetype longest = 0;
        for (const QString& typed : query.words) {
            if (answers(folded, typed))
                longest = std::max(longest, answeringLength(QStringView(text).sliced(word.start, word.length),
                                                            typed, folder));
            else if (longest == 0 && nearlyAnswers(folded, typed)) longest = word.length;
        }
        // A compound comes after its parts: what they answer is told already.
        const bool isTold = !runs.empty() && runs.back().start >= word.start;
        if (longest > 0 && !isTold) runs.push_back({word.start, longest});
    }
    return runs;
}

int answeredBy(const QString& text, const Query& query, const Folder& folder)
{
    QStringList words;
    for (const WordAt& word : searchedWordsOf(text)) words.append(folder.fold(word.text));
    return int(std::ranges::count_if(query.words, [&words](const QString& typed) {
        return std::ranges::any_of(words, [&typed](const QString& word) {
            return answers(word, typed) || nearlyAnswers(word, typed);
        });
    }));
}

}
