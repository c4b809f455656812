#include "model/items/event_model.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"

namespace atlas {

EventModel::EventModel(const Session& lookedAt, const Present& shown, QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &EventModel::follow);
    connect(&session, &Session::languageChanged, this, [this] {
        retell({TitleRole, ShortTitleRole, WhenRole, PlaceRole, OccurrenceRole, SpokenRole});
    });
    follow();
}

void EventModel::follow()
{
    const std::shared_ptr<const History> history = present.history();
    if (history == past) {
        step();
        return;
    }
    std::vector<EventRow> next;
    if (history) {
        next.reserve(history->events().size());
        for (const EventState& state : history->events()) next.push_back({.state = &state});
    }
    beginResetModel();
    rows = std::move(next);
    past = history;
    std::ignore = update();
    endResetModel();
}

void EventModel::step()
{
    for (const auto& [first, last] : update())
        emit dataChanged(index(int(first)), index(int(last)),
                         {OccurrenceRole, CertaintyRole, BegunRole, AheadRole, SpokenRole});
}

std::vector<std::pair<size_t, size_t>> EventModel::update()
{
    std::vector<std::pair<size_t, size_t>> changed;
    const auto& begun = present.moment().events;
    auto now = begun.begin(); // both lists are in the order of time
    for (size_t place = 0; place < rows.size(); ++place) {
        EventRow& row = rows[place];
        EventRow next{.state = row.state};
        if (now != begun.end() && now->state == row.state) {
            next.certainty = now->certainty;
            next.ahead = now->ahead;
            ++now;
        }
        if (next == row) continue;
        row = next;
        if (!changed.empty() && changed.back().second + 1 == place) changed.back().second = place;
        else changed.emplace_back(place, place);
    }
    return changed;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    const EventRow* row = rowAt(rows, index);
    if (!row) return {};
    const EventState& state = *row->state;
    const Language language = session.language();
    switch (role) {
    case IdRole: return state.event->id.text();
    case Qt::DisplayRole:
    case TitleRole: return state.event->title.in(language);
    case ShortTitleRole: return shortTitle(*state.event, language);
    case WhenRole: return eventTime(state, language);
    case DayRole: {
        const auto day = state.when ? state.when->value.bounds().earliest : std::nullopt;
        return day ? QVariant(int(day->sinceEpoch())) : QVariant();
    }
    case PlaceRole: return placeWords(state, past->dossier(), language);
    case GroupRole: return state.event->group.text();
    case OccurrenceRole: return occurrenceWords(state, session.day(), language);
    case CertaintyRole: return row->certainty ? certaintyName(*row->certainty) : QString();
    case BegunRole: return row->certainty.has_value() && !row->ahead;
    case AheadRole: return row->ahead;
    case ConflictRole: return state.conflict;
    case SpokenRole: return spokenEvent(state, session.day(), language);
    default: return {};
    }
}

QHash<int, QByteArray> EventModel::roleNames() const
{
    return {{IdRole, "id"}, {TitleRole, "title"}, {ShortTitleRole, "shortTitle"}, {WhenRole, "when"},
            {DayRole, "day"}, {PlaceRole, "place"}, {GroupRole, "group"}, {OccurrenceRole, "occurrence"},
            {CertaintyRole, "certainty"}, {BegunRole, "begun"}, {AheadRole, "ahead"},
            {ConflictRole, "conflict"}, {SpokenRole, "spoken"}};
}

}
