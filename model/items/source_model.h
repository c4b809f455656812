#pragma once

#include "model/items/present.h"
#include "model/items/row_model.h"

namespace atlas {

struct SourceRow {
    const Source* source = nullptr;
    bool believed = false;

    bool sameThing(const SourceRow& other) const { return source == other.source; }
    friend bool operator==(const SourceRow&, const SourceRow&) = default;
};

/// Every source of the dossier, in its order, and whether the lens believes it.
class SourceModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        TitleRole,
        ShortTitleRole,
        PublisherRole,
        AuthorRole,
        DateRole, ///< "5 January 2026 (inferred)"; empty: undated
        DateNoteRole, ///< why the date is inferred
        LanguageRole, ///< a BCP 47 tag
        AddressRole, ///< text: nothing is ever fetched
        TierRole, ///< "Press"
        BelievedRole,
    };
    Q_ENUM(Role)

    SourceModel(const Session& session, const Present& present, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    size_t size() const override { return rows.size(); }
    void follow();

    const Session& session;
    const Present& present;
    std::shared_ptr<const History> past;
    std::vector<SourceRow> rows;
};

}
