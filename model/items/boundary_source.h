#pragma once

#include "model/geo/boundaries.h"
#include "model/items/session.h"

#include <QObject>

#include <memory>

namespace atlas {

/// The world's countries in the session's boundary position at 1:50 million, read from the program's own
/// resources on first use and shared by every pane.
class BoundarySource : public QObject
{
    Q_OBJECT

public:
    explicit BoundarySource(const Session& session, QObject* parent = nullptr);

    /// Null where they cannot be read; `error()` then says why.
    std::shared_ptr<const Boundaries> boundaries();
    /// A sentence for a person; empty where nothing failed.
    QString error() const { return failure; }

private:
    const Session& session;
    std::shared_ptr<const Boundaries> loaded;
    QString failure;
};

}
