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

/// The problems of the last attempt to open a file, in the order of the file.
class ProblemModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(int errors READ errors NOTIFY countsChanged)
    Q_PROPERTY(int warnings READ warnings NOTIFY countsChanged)
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
    QString file() const { return document.problemsFile(); }

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
