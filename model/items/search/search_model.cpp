#include "model/items/search/search_model.h"

#include "model/items/search/search_lines.h"
#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas {

SearchModel::SearchModel(Session& lookedAt, const Present& shownNow, const Calendar& days, QObject* parent)
    : RowModel(parent), session(lookedAt), present(shownNow), calendar(days)
{
    connect(&present, &Present::changed, this, &SearchModel::follow);
    connect(&session, &Session::languageChanged, this, &SearchModel::follow);
    connect(&maker, &SearchIndexMaker::made, this, &SearchModel::follow);
}

void SearchModel::setText(const QString& text)
{
    if (typed == text) return;
    typed = text;
    entered.reset();
    hiddenListed = false;
    asked.reset();
    if (looked) find();
    emit textChanged();
}

void SearchModel::setActive(bool active)
{
    if (looked == active) return;
    looked = active;
    entered.reset();
    asked.reset();
    hiddenListed = false;
    follow();
    if (looked) find(); // another text may have been set meanwhile
    emit activeChanged();
}

void SearchModel::follow()
{
    if (!looked) return;
    const auto history = present.history();
    const auto known = history ? maker.indexOf(history->sharedDossier()) : nullptr;
    const bool isSame = known == lookup && history == past;
    if (known != lookup) {
        lookup = known;
        recent.clear();
        entered.reset();
    }
    // On another day or in another language the same is found.
    if (isSame) list();
    else find();
}

void SearchModel::find()
{
    found.clear();
    meant.clear();
    asked.reset();
    query = lookup ? lookup->query(typed) : Query();
    if (!lookup) return list();
    if (entered) {
        const Collection& collection = lookup->collection();
        for (const Event* event : eventsAt(collection.place(*entered), *present.history()))
            found.push_back({{ThingKind::Event, quint32(event - collection.dossier().events.constData())}});
    } else if (typed.trimmed().isEmpty()) {
        for (const Thing thing : recent) found.push_back({thing});
    } else {
        found = lookup->find(typed, calendar.today(), present.history()->lens());
        if (found.empty()) meant = lookup->suggestion(typed, calendar.today()).value_or(QString());
    }
    list();
}

void SearchModel::list()
{
    std::vector<SearchRow> next;
    std::vector<Thing> laterOnes;
    std::vector<Thing> unknownOnes;
    const auto history = present.history();
    shown = 0;
    if (lookup && history) {
        const Standings standings(lookup->collection(), *history, present.moment());
        for (const auto& [thing, rank, isTold] : found) {
            switch (isTold ? standings.of(thing) : Standing::Unknown) {
            case Standing::Shown:
                if (next.size() < most) next.push_back({thing, Standing::Shown});
                ++shown;
                break;
            case Standing::Later: laterOnes.push_back(thing); break;
            case Standing::Unknown: unknownOnes.push_back(thing); break;
            }
        }
    }
    later = int(laterOnes.size());
    unknown = int(unknownOnes.size());
    if (later + unknown > 0) next.push_back({});
    // What is all that was found is not hidden behind one more key.
    if (hiddenListed || shown == 0) {
        hide(Standing::Later, laterOnes, next);
        hide(Standing::Unknown, unknownOnes, next);
    }
    const bool areSame = std::ranges::equal(
        rows, next, [](const SearchRow& one, const SearchRow& other) { return one.sameThing(other); });
    past = history; // before any row is read again
    show(rows, std::move(next), {LineRole});
    // Other words are emphasised in the same rows, or the day, the lens or the language is another.
    if (areSame) retell({LineRole});
    emit told();
}

void SearchModel::hide(Standing standing, const std::vector<Thing>& things,
                       std::vector<SearchRow>& next) const
{
    for (size_t i = 0; i < std::min(things.size(), most); ++i) next.push_back({things[i], standing});
}

QString SearchModel::heading() const
{
    const Language language = session.language();
    if (!lookup) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Reading the dossier…"));
    if (entered)
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Events in this place: %1"))
            .arg(nameOf(lookup->collection().place(*entered), *past).in(language));
    if (typed.trimmed().isEmpty())
        return found.empty() ? QString() : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Chosen before"));
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n result(s)"), shown);
}

QString SearchModel::nothing() const
{
    if (!lookup || typed.trimmed().isEmpty() || !found.empty()) return {};
    constexpr qsizetype told = 60;
    const QString asTyped = typed.size() > told ? typed.first(told) + QChar(0x2026) : typed;
    return phrase(session.language(),
                  QT_TRANSLATE_NOOP("Phrases", "Nothing answers %1 in the names, events, quotes, sources and "
                                               "places of this dossier."))
        .arg(inQuotationMarks(asTyped.trimmed(), session.languageCode()));
}

QString SearchModel::question() const
{
    if (!asked) return {};
    return wideningQuestion(widened(*asked), past->lens(), session.language());
}

Standing SearchModel::standingOf(Thing thing) const
{
    return Standings(lookup->collection(), *present.history(), present.moment()).of(thing);
}

bool SearchModel::choose(int row)
{
    if (row < 0 || size_t(row) >= rows.size() || !lookup) return false;
    const SearchRow chosen = rows[size_t(row)];
    if (!chosen.thing) {
        hiddenListed = !hiddenListed;
        list();
        return false;
    }
    const Thing thing = *chosen.thing;
    if (thing.kind == ThingKind::Place && chosen.standing != Standing::Unknown && enter(thing)) return false;
    if (chosen.standing == Standing::Unknown && asked != thing) {
        asked = thing;
        emit told();
        return false;
    }
    asked.reset();
    remember(thing);
    if (chosen.standing == Standing::Unknown) {
        const Lens lens = widened(thing).lens;
        session.believe(lens.toString(), lens.knownOn());
        if (thing.kind == ThingKind::Place && enter(thing)) return false;
    }
    look(thing);
    emit told();
    return true;
}

/// Lists the events of a place; false where a single one is to be looked at.
bool SearchModel::enter(Thing place)
{
    if (eventsAt(lookup->collection().place(place), *present.history()).size() < 2) return false;
    remember(place);
    entered = place;
    find();
    return true;
}

void SearchModel::look(Thing thing)
{
    const Collection& collection = lookup->collection();
    if (standingOf(thing) == Standing::Later) goToBeginning(thing);
    if (thing.kind != ThingKind::Source) session.setEvidencePanel(Session::EvidencePanel::None);
    switch (thing.kind) {
    case ThingKind::Actor:
        session.selectActor(collection.actor(thing).id.text());
        emit actorChosen();
        return;
    case ThingKind::Event: return session.selectEvent(collection.event(thing).id.text());
    case ThingKind::Place:
        return session.selectEvent(eventsAt(collection.place(thing), *present.history()).front()->id.text());
    case ThingKind::Quote:
        if (const EventId& event = collection.quote(thing).event; !event.isEmpty())
            return session.selectEvent(event.text());
        return session.selectActor(collection.quote(thing).actor.text());
    case ThingKind::Source: return session.selectSource(collection.source(thing).id.text());
    }
}

void SearchModel::goToBeginning(Thing thing)
{
    const DayBounds days =
        Standings(lookup->collection(), *present.history(), present.moment()).beginning(thing);
    const std::optional<Day> certain = days.latest ? days.latest : days.earliest;
    if (!certain) return;
    session.setDay(*certain);
    const Day first = days.earliest.value_or(*certain);
    emit dayChosen(session.dayNumber(), int(first.sinceEpoch()), session.dayNumber());
}

SearchReader SearchModel::reader() const
{
    return {*lookup, *past, present.moment(), query, session.language()};
}

Widening SearchModel::widened(Thing thing) const
{
    return widenedTo(sourcesBehind(thing, reader()), past->lens(), past->dossier());
}

void SearchModel::remember(Thing thing)
{
    constexpr size_t remembered = 6;
    std::erase(recent, thing);
    recent.insert(recent.begin(), thing);
    if (recent.size() > remembered) recent.pop_back();
}

QString SearchModel::hiddenWords() const
{
    const Language language = session.language();
    QStringList words;
    if (later > 0)
        words.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n after %1"), later)
                         .arg(formatDay(session.day(), language)));
    if (unknown > 0)
        words.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n unknown to this lens"), unknown));
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Hidden: %1")).arg(words.join(QStringLiteral(", ")));
}

SearchLine SearchModel::line(const SearchRow& row) const
{
    if (row.thing)
        return searchLine(*row.thing, row.standing, reader());
    SearchLine hidden;
    hidden.kind = SearchLine::Kind::Hidden;
    hidden.title = hiddenWords();
    hidden.spoken = hidden.title;
    return hidden;
}

QVariant SearchModel::data(const QModelIndex& place, int role) const
{
    const SearchRow* row = rowAt(rows, place);
    if (!row) return {};
    switch (role) {
    case LineRole: return QVariant::fromValue(line(*row));
    case Qt::DisplayRole: return line(*row).title;
    default: return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{LineRole, "line"}};
}

}
