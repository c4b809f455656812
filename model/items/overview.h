#pragma once

#include "model/items/overview_content.h"
#include "model/items/present.h"

#include <QObject>

namespace atlas {

/// The card of the whole coalition, for when nothing is selected.
class Overview : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::OverviewContent content READ content NOTIFY contentChanged)

public:
    Overview(const Session& session, const Present& present, QObject* parent = nullptr);

    const OverviewContent& content() const { return told; }

signals:
    void contentChanged();

private:
    void follow();

    const Session& session;
    const Present& present;
    OverviewContent told;
};

}
