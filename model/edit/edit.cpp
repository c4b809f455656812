#include "model/edit/edit.h"

#include "model/phrases/phrases.h"

#include <ranges>

namespace atlas {

namespace {

/// A change in a text of which what stands before it is as the change left it, what follows as it was.
using Running = QList<TextChange>;

/// Changes from the last to the first, which do not overlap, as changes from the first to the last.
std::optional<Running> turned(const QList<TextChange>& changes)
{
    Running running;
    running.reserve(changes.size());
    qsizetype shift = 0;
    qsizetype end = 0;
    for (const TextChange& change : changes | std::views::reverse) {
        if (change.at < end) return std::nullopt;
        end = change.at + change.removed.size();
        running.append({change.at + shift, change.removed, change.inserted});
        shift += change.inserted.size() - change.removed.size();
    }
    return running;
}

/// One pass over the text, however many changes there are.
std::optional<QByteArray> spliced(const QByteArray& text, const Running& changes)
{
    QByteArray result;
    result.reserve(text.size());
    qsizetype taken = 0;
    for (const TextChange& change : changes) {
        const qsizetype kept = change.at - result.size();
        if (kept < 0 || kept > text.size() - taken) return std::nullopt;
        result.append(QByteArrayView(text).sliced(taken, kept));
        taken += kept;
        if (!QByteArrayView(text).sliced(taken).startsWith(change.removed)) return std::nullopt;
        taken += change.removed.size();
        result.append(change.inserted);
    }
    return result.append(QByteArrayView(text).sliced(taken));
}

/// Change by change.
std::optional<QByteArray> splicedInTurn(QByteArray text, const QList<TextChange>& changes)
{
    for (const TextChange& change : changes) {
        if (change.at < 0 || change.at > text.size()) return std::nullopt;
        if (!QByteArrayView(text).sliced(change.at).startsWith(change.removed)) return std::nullopt;
        text.replace(change.at, change.removed.size(), change.inserted);
    }
    return text;
}

}

QString EditName::in(Language language) const
{
    const QString words = atlas::phrase(language, phrase.constData());
    switch (blanks.size()) { // at once: a blank's own “%1” is no place for the next
    case 0:
        return words;
    case 1:
        return words.arg(blanks[0]);
    case 2:
        return words.arg(blanks[0], blanks[1]);
    default:
        return words.arg(blanks[0], blanks[1], blanks[2]);
    }
}

std::optional<QByteArray> done(QByteArray text, const Edit& edit)
{
    if (const auto running = turned(edit.changes)) return spliced(text, *running);
    return splicedInTurn(std::move(text), edit.changes);
}

std::optional<QByteArray> undone(QByteArray text, const Edit& edit)
{
    QList<TextChange> inverse;
    inverse.reserve(edit.changes.size());
    for (const TextChange& change : edit.changes | std::views::reverse)
        inverse.append({change.at, change.inserted, change.removed});
    if (turned(edit.changes)) return spliced(text, inverse);
    return splicedInTurn(std::move(text), inverse);
}

}
