#pragma once

#include "model/items/evidence/bearings.h"
#include "model/items/evidence/source_content.h"

#include <QObject>

namespace atlas {

/// What is unfolded in the list of sources: the session's source, or the only one that the dossier has. Told
/// only while that list lies open.
class SourceCard : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::SourceContent content READ content NOTIFY contentChanged)

public:
    SourceCard(const Session& session, const Present& present, const Bearings& bearings,
               QObject* parent = nullptr);

    /// With an empty id where no source is unfolded.
    const SourceContent& content() const { return told; }

signals:
    void contentChanged();

private:
    void follow();
    SourceContent next() const;

    const Session& session;
    const Present& present;
    const Bearings& bearings;
    SourceContent told;
};

}
