#include "model/exchange/import/country_match.h"

#include "model/exchange/import/country_spellings.h"
#include "model/exchange/import/folded_name.h"
#include "model/geo/country_names.h"
#include "model/io/nearest_word.h"

#include <QRegularExpression>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 5;
/// Fewer letters are a code or nothing: “Fr” is near too much.
constexpr qsizetype shortestName = 4;

CountryMatch sure(const ActorId& actor)
{
    return {MatchCertainty::Sure, actor, {}};
}

CountryMatch doubtful(const QList<ActorId>& candidates)
{
    if (candidates.isEmpty()) return {};
    return {MatchCertainty::Doubtful, candidates.front(), candidates};
}

QList<ActorId> actorsOf(QStringView codes)
{
    QList<ActorId> actors;
    for (const QStringView code : codes.tokenize(u' ')) actors.append(ActorId(code.toString()));
    return actors;
}

/// "Korea, Republic of", "Iran (Islamic Republic of)": the words after the mark first.
QString turnedRound(QStringView text)
{
    const qsizetype mark = text.indexOf(text.contains(u'(') ? u'(' : u',');
    return mark > 0 ? foldedName(text.sliced(mark + 1)) + u' ' + foldedName(text.first(mark)) : QString();
}

bool holdsWords(const QString& text, const QString& words)
{
    return (u' ' + text + u' ').contains(u' ' + words + u' ');
}

}

CountryMatcher::CountryMatcher(const Dossier& into)
{
    for (const CountrySpellings& country : countrySpellings()) {
        const ActorId actor(country.code);
        ids.insert(country.code, actor);
        if (country.numeric > 0) numbers.insert(country.numeric, actor);
        for (const QString& name : country.names) add(name, {actor});
        for (const QString& code : {country.code, country.alpha2}) add(code, {actor});
    }
    for (const CountryAliases& alias : countryAliases())
        for (const QStringView name : alias.names.tokenize(u'|')) {
            const QList<ActorId> actors = actorsOf(alias.codes);
            override(name, alias.sure ? sure(actors.front()) : doubtful(actors));
        }
    addDossier(into);
}

void CountryMatcher::add(QStringView name, const QList<ActorId>& meant)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty()) return;
    CountryMatch& known = exact[folded];
    QList<ActorId> all = known.candidates.isEmpty() && !known.actor.isEmpty() ? QList{known.actor} : known.candidates;
    for (const ActorId& actor : meant)
        if (!all.contains(actor)) all.append(actor);
    known = all.size() == 1 ? sure(all.front()) : doubtful(all);
    words.append(folded);
    meanings.append(meant.front());
}

void CountryMatcher::override(QStringView name, const CountryMatch& meant)
{
    const QString folded = foldedName(name);
    exact.insert(folded, meant);
    words.append(folded);
    meanings.append(meant.actor);
}

/// What the dossier calls somebody wins over what others are called so. A state's usual names are no choice of
/// the dossier's: the loader fills them in.
void CountryMatcher::addDossier(const Dossier& dossier)
{
    QHash<QString, QList<ActorId>> own;
    const auto call = [&own](const ActorId& actor, const QString& name) {
        const QString folded = foldedName(name);
        if (!folded.isEmpty() && !own[folded].contains(actor)) own[folded].append(actor);
    };
    for (const Actor& actor : dossier.actors) {
        ids.insert(actor.id.text(), actor.id);
        if (!isCountryCode(actor.id.text())) call(actor.id, actor.id.text());
        for (const Language language : allLanguages)
            if (actor.name.has(language) && actor.name.in(language) != countryName(actor.id.text(), language))
                call(actor.id, actor.name.in(language));
        for (const QString& alias : actor.aliases) call(actor.id, alias);
    }
    for (const auto& [name, actors] : own.asKeyValueRange())
        override(name, actors.size() == 1 ? sure(actors.front()) : doubtful(actors));
}

CountryMatch CountryMatcher::lookUp(const QString& folded) const
{
    return folded.isEmpty() ? CountryMatch() : exact.value(folded);
}

/// Numeric codes have three digits; spreadsheets drop leading noughts, and then a number may be anything.
CountryMatch CountryMatcher::byNumber(QStringView text) const
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const auto found = isNumber && text.size() <= 3 ? numbers.constFind(number) : numbers.cend();
    if (found == numbers.cend()) return {};
    return text.size() == 3 ? sure(*found) : doubtful({*found});
}

/// "FR – France", "Germany (DEU)": sure where all parts mean the same.
CountryMatch CountryMatcher::byParts(QStringView text) const
{
    static const QRegularExpression mark(u" - |[–—()/:\\[\\]]"_s);
    QList<ActorId> meant;
    bool allSure = true;
    for (const QString& part : text.toString().split(mark)) {
        if (part.trimmed().isEmpty()) continue;
        const CountryMatch match = lookUp(foldedName(part));
        allSure = allSure && match.certainty == MatchCertainty::Sure;
        if (!match.actor.isEmpty() && !meant.contains(match.actor)) meant.append(match.actor);
    }
    return meant.size() == 1 && allSure ? sure(meant.front()) : doubtful(meant);
}

CountryMatch CountryMatcher::nearest(const QString& folded) const
{
    if (folded.size() < shortestName) return {};
    QList<ActorId> found;
    if (const auto word = nearestWord(folded, words)) found.append(meanings[*word]);
    for (qsizetype i = 0; i < words.size() && found.size() < mostCandidates; ++i) {
        if (words[i].size() < shortestName || found.contains(meanings[i])) continue;
        if (holdsWords(folded, words[i]) || holdsWords(words[i], folded)) found.append(meanings[i]);
    }
    return doubtful(found);
}

CountryMatch CountryMatcher::matchAsWritten(QStringView text) const
{
    const QStringView written = text.trimmed();
    if (written.isEmpty()) return {};
    if (const auto id = ids.constFind(written.toString()); id != ids.cend()) return sure(*id);
    if (const CountryMatch match = byNumber(written); !match.actor.isEmpty()) return match;
    if (const CountryMatch match = lookUp(foldedName(written)); !match.actor.isEmpty()) return match;
    if (const CountryMatch match = lookUp(turnedRound(written)); !match.actor.isEmpty()) return match;
    return byParts(written);
}

CountryMatch CountryMatcher::match(QStringView text) const
{
    const CountryMatch match = matchAsWritten(text);
    return match.actor.isEmpty() ? nearest(foldedName(text)) : match;
}

}
