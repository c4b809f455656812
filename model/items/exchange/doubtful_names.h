#pragma once

#include "model/exchange/import/import_report.h"
#include "model/items/row_model.h"
#include "model/time/language.h"

#include <QHash>

namespace atlas {

/// A name in a table that is no country's for sure.
struct DoubtfulRow {
    DoubtfulName name;

    bool sameThing(const DoubtfulRow& other) const { return name.text == other.name.text; }
    friend bool operator==(const DoubtfulRow&, const DoubtfulRow&) = default;
};

/// The names that a person has to look at before they are imported: each is an actor's, or is left out. As long
/// as nobody says which, it is left out.
class DoubtfulNames : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(int undecided READ undecided NOTIFY undecidedChanged)

public:
    enum Role {
        TextRole = Qt::UserRole, ///< as the table has it
        RowsRole,    ///< how many have it
        ChoicesRole, ///< undecided, left out, what it may mean, then everyone
        ChoiceRole,  ///< the place in `choices`
    };
    Q_ENUM(Role)
    enum Choice { Undecided, LeftOut, FirstCandidate };
    Q_ENUM(Choice)

    using RowModel::RowModel;

    /// Forgets all names and what was said of them.
    void clear();
    /// The names that a report found doubtful; those that were decided stay.
    void meet(const QList<DoubtfulName>& names);
    /// In which words, and who there is besides a name's candidates: the dossier's actors and all states.
    void speak(const Dossier& dossier, Language language);
    Q_INVOKABLE void choose(int row, int choice);
    /// What was said: as Mapping::countries.
    QHash<QString, QString> countries() const { return said; }
    int undecided() const;
    bool knows(const QString& text) const;

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void decided(); ///< by a person
    void undecidedChanged();

private:
    size_t size() const override { return rows.size(); }
    QStringList idsFor(const DoubtfulRow& row) const; ///< from FirstCandidate on
    int choiceOf(const DoubtfulRow& row) const;

    std::vector<DoubtfulRow> rows;
    QHash<QString, QString> said;
    QStringList everyone;           ///< ids, by name
    QHash<QString, QString> names;  ///< by id
    Language language = Language::English;
};

}
