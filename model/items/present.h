#pragma once

#include "model/history/moment.h"
#include "model/items/document.h"
#include "model/items/session.h"

#include <QObject>

namespace atlas {

/// The moment that the session's day, lens and dossier make: computed once a change, shared by every pane.
class Present : public QObject
{
    Q_OBJECT

public:
    Present(const Session& session, const Document& document, QObject* parent = nullptr);

    /// Empty where nothing is open.
    const Moment& moment() const { return now; }
    /// Keeps alive what the moment's pointers lead into.
    std::shared_ptr<const History> history() const { return past; }

signals:
    /// The day, the lens or the dossier changed; `moment()` is the new one.
    void changed();

private:
    void follow();

    const Session& session;
    const Document& document;
    std::shared_ptr<const History> past;
    Moment now;
};

}
