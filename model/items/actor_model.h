#pragma once

#include "model/items/compared.h"
#include "model/items/present.h"
#include "model/items/row_model.h"

namespace atlas {

/// One state or organisation, and what it is on the shown day; the status is null where it has none.
struct ActorRow {
    const Actor* actor = nullptr;
    const Status* status = nullptr;
    const StatusClaim* claim = nullptr;
    Certainty certainty = Certainty::Certain;
    bool conflict = false;

    bool sameThing(const ActorRow& other) const { return actor == other.actor; }
    friend bool operator==(const ActorRow&, const ActorRow&) = default;
};

/// The states and organisations that the lens knows, in the dossier's order: the map's twin in words.
class ActorModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NameRole,
        KindRole, ///< `state` or `organisation`
        StatusRole, ///< the status's id; empty: none on that day
        StatusLabelRole, ///< "Possibly member"
        CertaintyRole, ///< `certain`, `possible` or `undated`
        SinceRole, ///< "March 2025 (day not stated)"
        UntilRole, ///< "No end stated"
        ConflictRole,
        /// "France, member on 5 January 2026, since March 2025, day not stated"; of a comparison "France,
        /// joined, March 2025 (day not stated)"
        SpokenRole,
    };
    Q_ENUM(Role)

    ActorModel(const Session& session, const Present& present, const Compared& compared,
               QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    size_t size() const override { return rows.size(); }
    void follow();
    QVariant statusData(const ActorRow& row, int role) const;
    QString spoken(const ActorRow& row) const;

    const Session& session;
    const Present& present;
    const Compared& compared;
    std::shared_ptr<const History> past;
    std::vector<const Actor*> known; ///< to that history
    std::vector<ActorRow> rows;
};

}
