#pragma once

#include "model/items/chart_content.h"
#include "model/items/event_list_model.h"
#include "model/items/overview_content.h"
#include "model/items/present.h"

#include <QObject>

namespace atlas {

/// The card of the whole coalition, for when nothing is selected or compared: it follows the session only then, so that
/// it costs nothing while another card is in its place.
class Overview : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::OverviewContent content READ content NOTIFY contentChanged)
    Q_PROPERTY(atlas::ChartContent charts READ charts NOTIFY chartsChanged)
    Q_PROPERTY(atlas::EventListModel* events READ events CONSTANT)

public:
    Overview(const Session& session, const Present& present, const ListedEvents& listed,
             QObject* parent = nullptr);

    const OverviewContent& content() const { return told; }
    /// The same on every day.
    const ChartContent& charts() const { return drawn; }
    EventListModel* events() { return &list; }

signals:
    void contentChanged();
    void chartsChanged();

private:
    bool isInSight() const
    {
        return session.actor().isEmpty() && session.event().isEmpty() && !session.isComparing()
               && session.comparedLens().isEmpty();
    }
    void follow();
    void tell(const std::shared_ptr<const History>& history);
    void chart(const std::shared_ptr<const History>& history);

    const Session& session;
    const Present& present;
    OverviewContent told;
    ChartContent drawn;
    std::shared_ptr<const History> charted; ///< what the charts are of, and in which language
    Language chartedIn = Language::English;
    EventListModel list;
};

}
