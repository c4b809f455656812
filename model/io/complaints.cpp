#include "model/io/complaints.h"

#include "model/io/text_position.h"
#include "model/phrases/phrases.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

namespace {

QString inWords(Language language, const Saying& saying)
{
    if (!saying.phrase) return {};
    const QString text = phrase(language, saying.phrase);
    const QStringList& blanks = saying.blanks;
    // Filled at once: a blank may hold a `%1` of its own.
    switch (blanks.size()) {
    case 0: return text;
    case 1: return text.arg(blanks[0]);
    case 2: return text.arg(blanks[0], blanks[1]);
    default: return text.arg(blanks[0], blanks[1], blanks[2]);
    }
}

}

void Complaints::error(quint32 offset, const Saying& sentence, const Saying& hint)
{
    add(errors, Severity::Error, offset, sentence, hint);
}

void Complaints::warning(quint32 offset, const Saying& sentence, const Saying& hint)
{
    add(warnings, Severity::Warning, offset, sentence, hint);
}

bool Complaints::lists(Severity severity) const
{
    const Heap& heap = severity == Severity::Error ? errors : warnings;
    return qsizetype(heap.kept.size()) < mostListed;
}

void Complaints::add(Heap& heap, Severity severity, quint32 offset, const Saying& sentence,
                     const Saying& hint)
{
    if (qsizetype(heap.kept.size()) == mostListed) {
        ++heap.dropped;
        return;
    }
    Problem problem;
    problem.severity = severity;
    problem.file = fileName;
    problem.sentence = inWords(speaks, sentence);
    problem.hint = inWords(speaks, hint);
    heap.kept.push_back({offset, std::move(problem)});
}

Problems Complaints::inOrder(QByteArrayView bytes) const
{
    std::vector<Complaint> listed = errors.kept;
    const size_t room = std::min(size_t(mostListed) - listed.size(), warnings.kept.size());
    listed.insert(listed.end(), warnings.kept.begin(), warnings.kept.begin() + qsizetype(room));
    std::ranges::stable_sort(listed, {}, &Complaint::offset);

    Problems problems;
    PositionFinder positions(bytes);
    for (Complaint& complaint : listed) {
        const TextPosition position = positions.at(complaint.offset);
        complaint.problem.line = position.line;
        complaint.problem.column = position.column;
        problems.list.append(std::move(complaint.problem));
    }
    const qsizetype unlisted = errors.dropped + warnings.dropped + qsizetype(warnings.kept.size() - room);
    if (unlisted > 0) {
        Problem closing;
        closing.severity = errors.dropped > 0 ? Severity::Error : Severity::Warning;
        closing.file = fileName;
        closing.sentence = inWords(speaks, {QT_TRANSLATE_NOOP("Phrases", "Problems not listed: %1 more"),
                                            {QString::number(unlisted)}});
        problems.list.append(closing);
    }
    return problems;
}

}
