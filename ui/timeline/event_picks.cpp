#include "ui/timeline/event_picks.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/items/unsourced.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

void EventPicks::setNavigator(TimelineNavigator* navigator)
{
    acted = navigator;
    connect(acted, &TimelineNavigator::indexChanged, this, &EventPicks::lookUp);
    lookUp();
}

void EventPicks::setEvents(const QStringList& ids)
{
    asked = ids;
    lookUp();
}

void EventPicks::lookUp()
{
    // A navigator in the making has no session yet.
    if (!acted || !acted->session()) return;
    const Session* const session = acted->session();
    connect(session, &Session::languageChanged, this, &EventPicks::retell, Qt::UniqueConnection);
    connect(session, &Session::dayChanged, this, &EventPicks::retell, Qt::UniqueConnection);
    beginResetModel();
    rows.clear();
    looked = acted->index();
    for (const QString& id : std::as_const(asked))
        if (const EventState* state = looked ? looked->history().event(EventId(id)) : nullptr)
            rows.push_back(state);
    endResetModel();
    emit eventsChanged();
}

void EventPicks::retell()
{
    if (!rows.empty()) emit dataChanged(index(0), index(count() - 1), {DateRole, TitleRole, SpokenRole});
}

QString EventPicks::eventAt(int row) const
{
    return row >= 0 && row < count() ? rows[size_t(row)]->event->id.text() : QString();
}

int EventPicks::rowOf(const QString& event) const
{
    const auto found = std::ranges::find(rows, event, [](const EventState* state) {
        return state->event->id.text();
    });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

QVariant EventPicks::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const EventState& state = *rows[size_t(index.row())];
    const Session& session = *acted->session();
    switch (role) {
    case EventRole: return state.event->id.text();
    case DateRole:
        return withSourcing(eventTime(state, session.language(), DateStyle::Short, Gaps::Silent),
                            isUnsourced(state), session.language());
    case TitleRole: return shortTitle(*state.event, session.language());
    case SpokenRole: return spokenEvent(state, session.day(), session.language());
    case ConflictRole: return state.conflict;
    default: return {};
    }
}

QHash<int, QByteArray> EventPicks::roleNames() const
{
    return {{EventRole, "event"}, {DateRole, "date"}, {TitleRole, "title"}, {SpokenRole, "spoken"},
            {ConflictRole, "conflict"}};
}

int EventPicks::find(const QString& beginning, int from) const
{
    const QRegularExpression word(u"\\b"_s + QRegularExpression::escape(beginning),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    for (int i = 0; i < count(); ++i) {
        const int row = (std::max(0, from) + i) % count();
        if (shortTitle(*rows[size_t(row)]->event, acted->session()->language()).contains(word)) return row;
    }
    return -1;
}

}
