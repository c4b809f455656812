#include "model/items/problem_model.h"

#include "model/items/excerpt.h"

namespace atlas {

ProblemModel::ProblemModel(const Document& opened, QObject* parent) : RowModel(parent), document(opened)
{
    connect(&document, &Document::problemsChanged, this, &ProblemModel::follow);
    follow();
}

void ProblemModel::follow()
{
    const QList<Problem>& problems = document.problems().list;
    std::vector<ProblemRow> next;
    if (!problems.isEmpty()) {
        const QByteArray text = document.problemsText();
        const Excerpts excerpts = text.isEmpty() ? Excerpts::ofFile(document.problemsFile()) : Excerpts(text);
        for (const Problem& problem : problems) {
            const Excerpt excerpt = excerpts.at(problem.line, problem.column);
            next.push_back({problem, excerpt.text, excerpt.column});
        }
    }
    show(rows, std::move(next), {});
    emit countsChanged();
}

int ProblemModel::count(Severity severity) const
{
    return int(std::ranges::count_if(rows, [=](const ProblemRow& row) { return row.problem.severity == severity; }));
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    const ProblemRow* row = rowAt(rows, index);
    if (!row) return {};
    const Problem& problem = row->problem;
    switch (role) {
    case SeverityRole:
        return problem.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    case Qt::DisplayRole:
    case SentenceRole: return problem.sentence;
    case HintRole: return problem.hint;
    case FileRole: return problem.file;
    case LineRole: return problem.line;
    case ColumnRole: return problem.column;
    case ExcerptRole: return row->excerpt;
    case ExcerptColumnRole: return row->excerptColumn;
    default: return {};
    }
}

QHash<int, QByteArray> ProblemModel::roleNames() const
{
    return {{SeverityRole, "severity"}, {SentenceRole, "sentence"}, {HintRole, "hint"}, {FileRole, "file"},
            {LineRole, "line"}, {ColumnRole, "column"}, {ExcerptRole, "excerpt"},
            {ExcerptColumnRole, "excerptColumn"}};
}

}
