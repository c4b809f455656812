#include "model/items/editing/actor_completions.h"

#include "model/geo/country_names.h"
#include "model/io/country_guess.h"
#include "model/time/date_lexicon.h"

#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

constexpr size_t mostCompletions = 8;

bool beginsLike(const QString& name, const QString& folded)
{
    const QString candidate = foldedWord(name);
    return candidate.startsWith(folded) || candidate.contains(u' ' + folded);
}

bool isCalled(const Actor& actor, const QString& folded)
{
    return beginsLike(actor.id.text(), folded)
        || std::ranges::any_of(allLanguages, [&](Language each) { return beginsLike(actor.name.in(each), folded); })
        || std::ranges::any_of(actor.aliases, [&](const QString& each) { return beginsLike(each, folded); });
}

}

std::vector<ActorCompletion> actorCompletions(const QString& text, const Dossier& dossier, Language language)
{
    std::vector<ActorCompletion> found;
    const QString folded = foldedWord(text.trimmed());
    if (folded.isEmpty()) return found;
    QSet<QString> ids;
    for (const Actor& actor : dossier.actors) {
        if (found.size() == mostCompletions) return found;
        if (!isCalled(actor, folded)) continue;
        found.push_back({actor.id.text(), actor.name.in(language)});
        ids.insert(actor.id.text());
    }
    const CountryWords& countries = countryWords();
    for (qsizetype i = 0; i < countries.words.size() && found.size() < mostCompletions; ++i) {
        const QString& code = countries.codes[i];
        if (ids.contains(code) || !beginsLike(countries.words[i], folded)) continue;
        found.push_back({code, countryName(code, language)});
        ids.insert(code);
    }
    return found;
}

}
