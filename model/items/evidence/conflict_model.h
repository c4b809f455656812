#pragma once

#include "model/evidence/evidence.h"
#include "model/items/evidence/evidence_lines.h"
#include "model/items/present.h"
#include "model/items/row_model.h"

namespace atlas {

/// All that the lens's sources contradict each other on, those alone that hold the filter's words: of the
/// coalition, of events by time, then of actors. An entry's words are made when they are read.
class ConflictModel : public RowModel
{
    Q_OBJECT
    /// Of the lens, whatever the filter.
    Q_PROPERTY(int total READ total NOTIFY told)
    /// "14 conflicts"
    Q_PROPERTY(QString title READ title NOTIFY told)
    /// Why there is none to show, and where there are some: "All sources: 14 conflicts". Reading it asks the
    /// whole dossier.
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY told)
    /// Words that subject, attribute, values or sources hold, in any case.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    enum Role {
        EntryRole = Qt::UserRole, ///< a ConflictEntry; its day is not told here: see dayOf()
        SectionRole,
    };
    Q_ENUM(Role)

    ConflictModel(const Session& session, const Present& present, QObject* parent = nullptr);

    int total() const { return int(all.size()); }
    QString title() const;
    QString emptyWords() const;
    QString filter() const { return wanted; }
    void setFilter(const QString& words);

    /// The row from `from` on, then from the first on, that is about what is selected; −1 where none is, or
    /// nothing is selected.
    Q_INVOKABLE int rowOf(const QString& actor, const QString& event, int from = 0) const;
    /// A day on which a row's conflict shows: the shown one where it does so then.
    Q_INVOKABLE int dayOf(int row) const;

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void told();
    void filterChanged();

private:
    size_t size() const override { return rows.size(); }
    void follow();
    void choose();
    bool isWanted(const Evidence& evidence) const;

    const Session& session;
    const Present& present;
    std::shared_ptr<const History> past; ///< keeps alive what the evidence leads into
    std::vector<Evidence> all;
    std::vector<size_t> rows; ///< places in `all`
    QString wanted;
};

}
