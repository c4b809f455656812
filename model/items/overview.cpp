#include "model/items/overview.h"

namespace atlas {

Overview::Overview(const Session& lookedAt, const Present& shown, const ListedEvents& listed, QObject* parent)
    : QObject(parent), session(lookedAt), present(shown), list(lookedAt, shown, listed)
{
    connect(&listed, &ListedEvents::changed, this, &Overview::follow);
    connect(&session, &Session::selectionChanged, this, &Overview::follow);
    connect(&session, &Session::compareDayChanged, this, &Overview::follow);
    connect(&session, &Session::comparedLensChanged, this, &Overview::follow);
    connect(&session, &Session::languageChanged, this, &Overview::follow);
    follow();
}

void Overview::follow()
{
    if (!isInSight()) return;
    const std::shared_ptr<const History> history = present.history();
    tell(history);
    chart(history);
    list.follow();
}

void Overview::tell(const std::shared_ptr<const History>& history)
{
    OverviewContent next;
    if (history) next = overviewContent(*history, present.moment(), session.language());
    if (next == told) return;
    told = std::move(next);
    emit contentChanged();
}

void Overview::chart(const std::shared_ptr<const History>& history)
{
    if (charted == history && chartedIn == session.language()) return;
    charted = history;
    chartedIn = session.language();
    drawn = history ? chartContent(*history, chartedIn) : ChartContent();
    emit chartsChanged();
}

}
