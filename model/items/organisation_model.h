#pragma once

#include "model/items/present.h"
#include "model/items/row_model.h"

namespace atlas {

/// One organisation, and the last event in which it took part by the shown day; null: none yet.
struct OrganisationRow {
    const Actor* actor = nullptr;
    const ActorState* state = nullptr; ///< null: no status on that day
    const EventState* latest = nullptr;

    bool sameThing(const OrganisationRow& other) const { return actor == other.actor; }
    friend bool operator==(const OrganisationRow&, const OrganisationRow&) = default;
};

/// The dossier's organisations, in its order: they have no land to be clicked.
class OrganisationModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NameRole,
        /// "Represented · Kyiv: preparatory meeting, 3 January 2026"; its status first, if it has one.
        PartRole,
        LightColourRole, ///< of its lane's marks, as `#RRGGBB`; for the light window, and for the dark one
        DarkColourRole,
    };
    Q_ENUM(Role)

    OrganisationModel(const Session& session, const Present& present, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    size_t size() const override { return rows.size(); }
    void follow();
    QString part(const OrganisationRow& row) const;
    QString colour(const OrganisationRow& row, Rgb Group::*look) const;

    const Session& session;
    const Present& present;
    std::shared_ptr<const History> past;
    std::vector<OrganisationRow> rows;
};

}
