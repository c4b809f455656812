#pragma once

#include "model/items/present.h"

#include <QObject>

namespace atlas {

/// What is selected, where the dossier has it and no source of the lens speaks of it: what the card says then.
class UnknownSelection : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    /// What it is called: the card must name it, though nobody believed does.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// "Nothing is said of it by those believed: Official sources."
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    UnknownSelection(Session& session, const Present& present, QObject* parent = nullptr);

    bool isActive() const { return active; }
    QString name() const;
    QString sentence() const;
    /// Believes all sources, whenever they were published.
    Q_INVOKABLE void showAll();

signals:
    void changed();

private:
    void follow();

    Session& session;
    const Present& present;
    bool active = false;
};

}
