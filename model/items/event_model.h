#pragma once

#include "model/items/present.h"
#include "model/items/row_model.h"

namespace atlas {

/// One event the lens knows, and whether it has begun on the shown day; no certainty: neither begun nor
/// announced.
struct EventRow {
    const EventState* state = nullptr;
    std::optional<Certainty> certainty = std::nullopt;
    bool ahead = false;
    friend bool operator==(const EventRow&, const EventRow&) = default;
};

/// Every event of the lens, by earliest day, undated ones last: the timeline's twin in words.
class EventModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        TitleRole,
        ShortTitleRole,
        WhenRole, ///< "March 2025 (day not stated)"
        DayRole, ///< the earliest day it can begin on, as a number; invalid: undated
        PlaceRole,
        GroupRole,
        OccurrenceRole, ///< "Announced, not yet held"
        CertaintyRole, ///< `certain`, `possible`, `undated`; empty: not begun
        BegunRole,
        AheadRole, ///< announced, and not begun on the shown day
        ConflictRole,
        SpokenRole, ///< "Paris: leaders’ meeting, 6 January 2026, announced, not yet held"
    };
    Q_ENUM(Role)

    EventModel(const Session& session, const Present& present, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    size_t size() const override { return rows.size(); }
    void follow();
    /// Another day of the same history.
    void step();
    /// Brings the rows up to the present moment, in place; the runs of those that changed, first and last.
    std::vector<std::pair<size_t, size_t>> update();

    const Session& session;
    const Present& present;
    std::shared_ptr<const History> past;
    std::vector<EventRow> rows;
};

}
