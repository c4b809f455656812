#include "model/edit/edit.h"

#include "model/phrases/phrases.h"

#include <algorithm>
#include <ranges>

namespace atlas {

namespace {

/// Puts one text in another's place, which must stand there.
bool splice(QByteArray& text, qsizetype at, const QByteArray& removed, const QByteArray& inserted)
{
    if (at < 0 || at > text.size() || QByteArrayView(text).sliced(at).first(std::min(removed.size(), text.size() - at)) != removed)
        return false;
    text.replace(at, removed.size(), inserted);
    return true;
}

}

QString EditName::in(Language language) const
{
    QString words = atlas::phrase(language, phrase.constData());
    for (const QString& blank : blanks) words = words.arg(blank);
    return words;
}

std::optional<QByteArray> done(QByteArray text, const Edit& edit)
{
    for (const TextChange& change : edit.changes)
        if (!splice(text, change.at, change.removed, change.inserted)) return std::nullopt;
    return text;
}

std::optional<QByteArray> undone(QByteArray text, const Edit& edit)
{
    for (const TextChange& change : edit.changes | std::views::reverse)
        if (!splice(text, change.at, change.inserted, change.removed)) return std::nullopt;
    return text;
}

}
