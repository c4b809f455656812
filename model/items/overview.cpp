#include "model/items/overview.h"

namespace atlas {

Overview::Overview(const Session& lookedAt, const Present& shown, QObject* parent)
    : QObject(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &Overview::follow);
    connect(&session, &Session::languageChanged, this, &Overview::follow);
    follow();
}

void Overview::follow()
{
    const std::shared_ptr<const History> history = present.history();
    OverviewContent next;
    if (history) next = overviewContent(*history, present.moment(), session.language());
    if (next == told) return;
    told = std::move(next);
    emit contentChanged();
}

}
