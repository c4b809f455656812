#pragma once

#include "model/items/document.h"
#include "model/items/editing/editor.h"
#include "model/items/row_model.h"

namespace atlas {

/// A thing that a list leads to the form of.
struct ThingRow {
    std::optional<ThingRef> thing; ///< nothing: an actor's own entry, which is still to be made; or the dossier
    bool ofDossier = false;
    QString section;
    QString title;
    QString detail;
    bool doubtful = false; ///< something is missing: a source, a date

    bool sameThing(const ThingRow& other) const { return *this == other; }
    friend bool operator==(const ThingRow&, const ThingRow&) = default;
};

/// Things to be changed, to choose one from: those of one list, what is said of an actor, or what the loader warns of.
class ThingRows : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// What is said where there is nothing to list.
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed)
    /// What can be added here: "New event".
    Q_PROPERTY(QStringList additions READ additions NOTIFY changed)

public:
    enum Role { SectionRole = Qt::UserRole, TitleRole, DetailRole, DoubtfulRole };
    Q_ENUM(Role)

    struct AllOf {
        ThingList list;
    };
    struct SaidOf {
        QString actor;
    };
    struct Doubtful {};
    using Scope = std::variant<AllOf, SaidOf, Doubtful>;

    ThingRows(Session& session, Document& document, Editor& editor, Scope scope, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QString title() const;
    QString nothing() const;
    QStringList additions() const;
    /// The lists that the additions are for.
    QList<ThingList> addedLists() const;
    int count() const { return int(rows.size()); }
    const Scope& scope() const { return about; }
    /// Null where there is no such row.
    const ThingRow* row(int index) const;

signals:
    void changed();

private:
    size_t size() const override { return rows.size(); }
    void follow();
    std::vector<ThingRow> allOf(ThingList list) const;
    std::vector<ThingRow> saidOf(const QString& actor) const;
    std::vector<ThingRow> doubtful() const;

    Session& session;
    Document& document;
    Editor& editor;
    Scope about;
    std::vector<ThingRow> rows;
};

}
