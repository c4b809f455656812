#pragma once

#include "model/geo/boundaries.h"
#include "model/items/session.h"

#include <QObject>

#include <map>
#include <memory>

namespace atlas {

/// The world's countries in the session's boundary position, read from the program's own resources on first
/// use and shared by every pane.
class BoundarySource : public QObject
{
    Q_OBJECT

public:
    explicit BoundarySource(const Session& session, QObject* parent = nullptr);

    /// The finest there are: for answers, such as what lies at a point. They are the program's own data: null
    /// only where the session names no position there is.
    std::shared_ptr<const Boundaries> boundaries() { return boundaries(finestScale); }
    /// At a scale of Boundaries::load (110, 50 or 10): for pictures that show no more.
    std::shared_ptr<const Boundaries> boundaries(int scale);

signals:
    /// The session chose another boundary position.
    void changed();

private:
    static constexpr int finestScale = 10;

    void forget();

    const Session& session;
    std::map<int, std::shared_ptr<const Boundaries>> loaded; ///< by scale
};

}
