#include "ui/briefing/wording/naming.h"

#include "ui/briefing/wording/actor.h"

#include <algorithm>

namespace atlas::page {

namespace {

/// As a word of its own, not as a part of another.
bool hasWord(const QString& text, const QString& word)
{
    if (word.isEmpty()) return false;
    const auto isPart = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!isPart(at - 1) && !isPart(at + word.size())) return true;
    return false;
}

/// All that a scenario says in one language: what is missing in it is not searched in another's stead.
QStringList wordsOf(const Scenario& scenario, Language language)
{
    QStringList words;
    for (const LocalText& text : {scenario.title, scenario.text})
        if (text.has(language)) words.append(text.in(language));
    const std::optional<Quote>& quote = scenario.citation.quote;
    if (!quote) return words;
    if (languageFromCode(quote->language) == language) words.append(quote->words);
    if (quote->translations.has(language)) words.append(quote->translations.in(language));
    return words;
}

}

bool isNamedIn(const View& view, const Actor& actor, const Scenario& scenario)
{
    for (const Language language : allLanguages) {
        const QStringList words = wordsOf(scenario, language);
        const auto isNamed = [&](const QString& name) {
            return std::ranges::any_of(words, [&](const QString& text) { return hasWord(text, name); });
        };
        for (const Actor& one : view.dossier.actors) {
            if (!actsFor(view, one.id, actor)) continue;
            if (isNamed(one.name.in(language)) || std::ranges::any_of(one.aliases, isNamed)) return true;
        }
    }
    return false;
}

}
