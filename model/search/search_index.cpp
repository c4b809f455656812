#include "model/search/search_index.h"

#include "model/search/words.h"
#include "model/time/date_words_reader.h"

#include <algorithm>
#include <numeric>

namespace atlas {

namespace {

constexpr qsizetype longestQuery = 256;
constexpr qsizetype mostWords = 12;
constexpr qsizetype shortestMistyped = 5;

bool isOfDigits(const QString& word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.isDigit(); });
}

bool isWholeWord(const QString& typed)
{
    return typed.size() <= 2 && isOfDigits(typed);
}

/// The first day that anybody gives; the earliest day of all where nobody does.
Day beginning(const Event& event)
{
    Day first;
    for (const Claim<Edtf>& claim : event.when)
        if (const auto earliest = claim.value.start().earliest) return *earliest;
    return first;
}

}

bool answers(const QString& word, const QString& typed)
{
    return isWholeWord(typed) ? word == typed : word.startsWith(typed);
}

/// What is known of each thing while a query's words are looked up one by one.
struct SearchIndex::Found {
    enum Level : quint8 { InName, InText, Mistyped };
    struct State {
        quint8 words = 0; ///< how many of the first words it has
        Level worst = InName;
        Level last = InName;
    };

    explicit Found(size_t things) : states(things) {}

    /// That a thing has the `nth` word, from 0.
    void meet(quint32 thing, quint32 nth, Level level)
    {
        State& state = states[thing];
        if (state.words == nth) {
            if (nth == 0) met.push_back(thing);
            state.worst = std::max(state.worst, state.last);
            state.last = level;
            state.words = quint8(nth + 1);
        } else if (state.words == nth + 1) {
            state.last = std::min(state.last, level);
        }
    }

    /// How well a thing answers so many words; nothing where it does not have them all.
    std::optional<Level> levelOf(quint32 thing, qsizetype words) const
    {
        const State& state = states[thing];
        if (state.words != words) return std::nullopt;
        return std::max(state.worst, state.last);
    }

    std::vector<State> states;
    std::vector<quint32> met; ///< those that have the first word, each once
};

/// What all texts answer, and what those do that a lens believes.
struct SearchIndex::Asked {
    std::vector<bool> isHeard; ///< of each of `sayers`
    Found all;
    Found told;
};

SearchIndex::SearchIndex(std::shared_ptr<const Dossier> dossier) : held(std::move(dossier))
{
    const quint32 count = quint32(held.things().size());
    numberOf({});
    namesOf.reserve(count + 1);
    for (quint32 number = 0; number < count; ++number) read(number);
    namesOf.push_back(quint32(names.size()));
    readWords = {};
    readSayers = {};
    const std::vector<quint32> settled = vocabulary.settle();
    for (quint32& word : nameWords) word = settled[word];
    orderThings();
}

SearchIndex::~SearchIndex() = default;

quint32 SearchIndex::numberOf(const Sayers& those)
{
    const quint32 next = quint32(sayers.size());
    const quint32 number = readSayers.value(those, next);
    if (number == next) {
        sayers.push_back(those);
        readSayers.insert(those, next);
    }
    return number;
}

void SearchIndex::read(quint32 number)
{
    const auto add = [this, number](const QString& word, quint32 saying, bool inName) {
        // Folding takes long, and words come again and again.
        const auto known = readWords.constFind(word);
        const QString folded = known == readWords.cend() ? fold.fold(word) : vocabulary.word(*known);
        const quint32 added = vocabulary.add(folded, word, {number, saying, inName});
        if (known == readWords.cend()) readWords.insert(word, added);
        return added;
    };
    const Thing thing = held.things()[number];
    namesOf.push_back(quint32(names.size()));
    held.tellNames(thing, [&](const QString& text, const Sayers& saying) {
        const quint32 by = numberOf(saying);
        for (const WordAt& word : searchedWordsOf(text)) add(word.text, by, true);
        const quint32 first = quint32(nameWords.size());
        for (const WordAt& word : wordsOf(text)) nameWords.push_back(add(word.text, by, true));
        if (nameWords.size() > first) names.push_back({first, quint32(nameWords.size())});
    });
    held.tellTexts(thing, [&](const QString& text, const Sayers& saying) {
        const quint32 by = numberOf(saying);
        for (const WordAt& word : searchedWordsOf(text)) add(word.text, by, false);
    });
}

void SearchIndex::orderThings()
{
    const QList<Event>& events = held.dossier().events;
    std::vector<quint32> order(size_t(events.size()));
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, [&events](quint32 one, quint32 other) {
        const Event& a = events[one];
        const Event& b = events[other];
        if (a.importance != b.importance) return a.importance > b.importance;
        return beginning(a) > beginning(b);
    });
    for (const Thing thing : held.things()) standing.push_back(thing.place);
    const size_t firstEvent = size_t(held.dossier().actors.size());
    for (quint32 place = 0; place < order.size(); ++place) standing[firstEvent + order[place]] = place;
}

Query SearchIndex::query(QStringView text) const
{
    Query query;
    for (const WordAt& word : wordsOf(text.first(std::min(text.size(), longestQuery)))) {
        const QString folded = fold.fold(word.text);
        if (!folded.isEmpty() && query.words.size() < mostWords) query.words.append(folded);
    }
    return query;
}

void SearchIndex::findWord(const QString& word, quint32 nth, Asked& asked) const
{
    const auto meetAll = [&](quint32 number, bool mistyped) {
        for (const Vocabulary::Posting& posting : vocabulary.postings(number)) {
            const Found::Level level =
                mistyped ? Found::Mistyped : posting.inName ? Found::InName : Found::InText;
            asked.all.meet(posting.thing, nth, level);
            if (asked.isHeard[posting.sayers]) asked.told.meet(posting.thing, nth, level);
        }
    };
    const auto [first, last] = vocabulary.beginningWith(word);
    for (quint32 number = first; number < last; ++number)
        if (answers(vocabulary.word(number), word)) meetAll(number, false);
    if (word.size() < shortestMistyped || isOfDigits(word) || first < last) return;
    for (const quint32 number : vocabulary.beginningNearly(word)) meetAll(number, true);
}

std::vector<std::pair<quint32, bool>> SearchIndex::findDate(QStringView text, Day today,
                                                            const Lens& lens) const
{
    const auto reading = readDateWords(text.first(std::min(text.size(), longestQuery)), today);
    if (!reading) return {};
    const DayBounds wanted = reading->time.bounds();
    const auto mayLieIn = [&wanted](const Claim<Edtf>& claim) {
        const DayBounds days = claim.value.bounds();
        const bool endsBefore = wanted.earliest && days.latest && *days.latest < *wanted.earliest;
        const bool beginsAfter = wanted.latest && days.earliest && *days.earliest > *wanted.latest;
        return !endsBefore && !beginsAfter;
    };
    const auto isTold = [&](const Claim<Edtf>& claim) {
        return mayLieIn(claim) && lens.believes(claim.citation, held.dossier());
    };
    const std::vector<Thing>& things = held.things();
    std::vector<std::pair<quint32, bool>> found;
    for (quint32 number = 0; number < things.size(); ++number) {
        if (things[number].kind != ThingKind::Event) continue;
        const auto& claims = held.event(things[number]).when;
        if (std::ranges::any_of(claims, mayLieIn))
            found.emplace_back(number, std::ranges::any_of(claims, isTold));
    }
    return found;
}

std::optional<Rank> SearchIndex::rankOfName(quint32 number, const Query& query) const
{
    std::optional<Rank> best;
    for (quint32 name = namesOf[number]; name < namesOf[number + 1]; ++name) {
        const std::span<const quint32> own(nameWords.begin() + names[name].first,
                                           nameWords.begin() + names[name].last);
        const size_t typed = size_t(query.words.size());
        if (own.size() < typed) continue;
        const auto isWord = [&](size_t nth) { return vocabulary.word(own[nth]) == query.words[nth]; };
        size_t same = 0;
        while (same < typed && isWord(same)) ++same;
        if (same == typed && own.size() == typed) return Rank::ExactName;
        if (same + 1 >= typed && answers(vocabulary.word(own[typed - 1]), query.words.last()))
            best = Rank::BeginningOfName;
    }
    return best;
}

std::vector<SearchIndex::Hit> SearchIndex::find(QStringView text, Day today, const Lens& lens) const
{
    const Query typed = query(text);
    if (typed.words.isEmpty()) return {};
    const std::vector<Thing>& things = held.things();
    Asked asked{std::vector<bool>(sayers.size()), Found(things.size()), Found(things.size())};
    for (size_t i = 0; i < sayers.size(); ++i) asked.isHeard[i] = isBelieved(sayers[i], lens, held.dossier());
    for (quint32 nth = 0; nth < typed.words.size(); ++nth) findWord(typed.words[nth], nth, asked);

    struct Placed {
        quint64 order = 0;
        Hit hit;
    };
    std::vector<Placed> placed;
    std::vector<bool> isPlaced(things.size());
    const auto place = [&](quint32 number, Rank rank, bool isTold) {
        const Thing thing = things[number];
        const quint64 order = (quint64(rank) << 40) | (quint64(thing.kind) << 32) | standing[number];
        placed.push_back({order, {thing, rank, isTold}});
        isPlaced[number] = true;
    };
    const auto rankAt = [&](quint32 number, Found::Level level) {
        switch (level) {
        case Found::InName: return rankOfName(number, typed).value_or(Rank::WordsOfName);
        case Found::InText: return Rank::Anywhere;
        case Found::Mistyped: break;
        }
        return Rank::TypingError;
    };
    for (const quint32 number : asked.told.met)
        if (const auto level = asked.told.levelOf(number, typed.words.size()))
            place(number, rankAt(number, *level), true);
    const auto dated = findDate(text, today, lens);
    for (const auto& [number, isTold] : dated)
        if (isTold && !isPlaced[number]) place(number, Rank::Anywhere, true);
    for (const quint32 number : asked.all.met) {
        const auto level = asked.all.levelOf(number, typed.words.size());
        if (level && !isPlaced[number]) place(number, rankAt(number, *level), false);
    }
    for (const auto& [number, isTold] : dated)
        if (!isPlaced[number]) place(number, Rank::Anywhere, false);

    std::ranges::sort(placed, {}, &Placed::order);
    std::vector<Hit> hits;
    hits.reserve(placed.size());
    for (const Placed& each : placed) hits.push_back(each.hit);
    return hits;
}

std::optional<QString> SearchIndex::suggestion(QStringView text, Day today) const
{
    QStringList meant;
    bool isOther = false;
    for (const WordAt& word : wordsOf(text.first(std::min(text.size(), longestQuery)))) {
        const QString folded = fold.fold(word.text);
        const auto [first, last] = vocabulary.beginningWith(folded);
        const QString nearest = first == last ? vocabulary.nearestName(folded) : QString();
        isOther = isOther || !nearest.isEmpty();
        meant.append(nearest.isEmpty() ? text.sliced(word.start, word.length).toString() : nearest);
        if (meant.size() > mostWords) break;
    }
    const QString whole = meant.join(u' ');
    if (!isOther || find(whole, today).empty()) return std::nullopt;
    return whole;
}

}
