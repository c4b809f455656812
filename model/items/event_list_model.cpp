#include "model/items/event_list_model.h"

#include "model/items/event_line.h"
#include "model/items/window_words.h"
#include "model/phrases/phrases.h"

namespace atlas {

EventListModel::EventListModel(const Session& lookedAt, const Present& shown, const ListedEvents& inWindow,
                               QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown), listed(inWindow)
{
}

void EventListModel::follow()
{
    const EventsInWindow& events = listed.events();
    count = events.dated.size() + events.undated.size();
    const size_t wanted = whole ? count : std::min(count, few);
    std::vector<ListedEventRow> next;
    next.reserve(wanted);
    for (size_t i = events.dated.size(); i > 0 && next.size() < wanted; --i)
        next.push_back({events.dated[i - 1]});
    for (size_t i = 0; next.size() < wanted; ++i) next.push_back({events.undated[i]});
    show(rows, std::move(next), {LineRole});
    // What is listed since the start says by itself whether it is ahead; in a window of days the shown day
    // does.
    const bool sinceStart = events.window.mode == TimeWindow::Mode::SinceStart;
    const bool readOtherwise = session.language() != language || (!sinceStart && session.day() != shownDay);
    language = session.language();
    shownDay = session.day();
    if (readOtherwise) retell({LineRole});
    past = present.history(); // kept until now, for the rows before led into it
    emit told();
}

void EventListModel::setOpened(bool opened)
{
    if (whole == opened) return;
    whole = opened;
    follow();
    emit openedChanged();
}

QString EventListModel::title() const
{
    return windowTitle(listed.events(), session.language());
}

QString EventListModel::note() const
{
    return windowNote(listed.events(), session.language());
}

QString EventListModel::more() const
{
    if (count <= rows.size()) return {};
    const int others = int(count - rows.size());
    return phrase(session.language(), QT_TRANSLATE_N_NOOP("Phrases", "and %n more"), others);
}

QVariant EventListModel::data(const QModelIndex& index, int role) const
{
    const ListedEventRow* row = rowAt(rows, index);
    if (!row) return {};
    const auto line = [&] {
        return eventLine(row->listed, {session.window().mode, session.day(), session.language()});
    };
    switch (role) {
    case LineRole: return QVariant::fromValue(line());
    case Qt::DisplayRole: return line().title;
    default: return {};
    }
}

QHash<int, QByteArray> EventListModel::roleNames() const
{
    return {{LineRole, "line"}};
}

}
