#pragma once

#include "model/items/document.h"
#include "model/items/row_model.h"

namespace atlas {

/// One problem, and the line of the file it stands on.
struct ProblemRow {
    Problem problem;
    QString excerpt; ///< of that line; empty where the file cannot be read again
    int excerptColumn = 0; ///< where in the excerpt the problem is, from 1; 0: nowhere in particular

    bool sameThing(const ProblemRow& other) const { return *this == other; }
    friend bool operator==(const ProblemRow&, const ProblemRow&) = default;
};

/// The problems of the last attempt to open a file, or of the open dossier as edits left it, in the order of the
/// text.
class ProblemModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(int errors READ errors NOTIFY countsChanged)
    Q_PROPERTY(int warnings READ warnings NOTIFY countsChanged)
    /// How many of the warnings are claims without a source.
    Q_PROPERTY(int unsourced READ unsourced NOTIFY countsChanged)
    /// The file that was tried.
    Q_PROPERTY(QString file READ file NOTIFY countsChanged)

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< `error` or `warning`
        SentenceRole,
        HintRole,
        FileRole,
        LineRole,
        ColumnRole,
        ExcerptRole,
        ExcerptColumnRole,
    };
    Q_ENUM(Role)

    explicit ProblemModel(const Document& document, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int errors() const { return count(Severity::Error); }
    int warnings() const { return count(Severity::Warning); }
    int unsourced() const { return document.problems().unsourced; }
    QString file() const { return document.problemsFile(); }
    /// What they are in, where that is not as the file has it; empty otherwise.
    QByteArray text() const { return document.problemsText(); }

signals:
    void countsChanged();

private:
    size_t size() const override { return rows.size(); }
    void follow();
    int count(Severity severity) const;

    const Document& document;
    std::vector<ProblemRow> rows;
};

}
