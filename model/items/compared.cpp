#include "model/items/compared.h"

#include <algorithm>

namespace atlas {

Compared::Compared(const Session& lookedAt, const Document& opened, QObject* parent)
    : QObject(parent), session(lookedAt), document(opened)
{
    connect(&session, &Session::dayChanged, this, &Compared::follow);
    connect(&session, &Session::compareDayChanged, this, &Compared::follow);
    connect(&document, &Document::historyChanged, this, &Compared::follow);
    connect(&document, &Document::comparedHistoryChanged, this, &Compared::follow);
    follow();
}

void Compared::follow()
{
    const bool was = isActive();
    past = document.history();
    otherPast = document.comparedHistory();
    told.reset();
    const std::optional<Day> other = session.compareDay();
    if (past && otherPast) told = compareLenses(*otherPast, *past, session.day());
    else if (past && other)
        told = compareDays(*past, std::min(*other, session.day()), std::max(*other, session.day()));
    if (was || isActive()) emit changed();
}

}
