#pragma once

#include "model/items/evidence/bearings.h"
#include "model/items/row_model.h"

namespace atlas {

struct SourceRow {
    const Source* source = nullptr;
    bool believed = false;

    bool sameThing(const SourceRow& other) const { return source == other.source; }
    friend bool operator==(const SourceRow&, const SourceRow&) = default;
};

/// Every source of the dossier, in its order, whether the lens believes it, and how much it says.
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
        PublishedRole, ///< the latest day it can be of, since 1970-01-01; invalid: undated
        LanguageRole, ///< a BCP 47 tag
        LanguageNameRole, ///< "French"
        AddressRole, ///< text: nothing is ever fetched
        TierRole, ///< "Press"
        TierNumberRole, ///< 1 official to 4 aggregator
        BelievedRole,
        ClaimsRole, ///< how many
        ClaimWordsRole, ///< "12 claims"
    };
    Q_ENUM(Role)

    SourceModel(const Session& session, const Present& present, const Bearings& bearings,
                QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int believedCount() const;

private:
    size_t size() const override { return rows.size(); }
    void follow();

    const Session& session;
    const Present& present;
    const Bearings& bearings;
    std::shared_ptr<const History> past;
    std::vector<SourceRow> rows;
};

}
