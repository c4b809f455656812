#include "model/items/citations.h"

#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

/// Consecutive lines as one range: 5, 6, 7 and 9 become "5–7" and "9".
QStringList ranges(const QList<int>& lines)
{
    QStringList parts;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype last = i;
        while (last + 1 < lines.size() && lines[last + 1] == lines[last] + 1) ++last;
        parts.append(last == i ? QString::number(lines[i])
                               : QString::number(lines[i]) + u'–' + QString::number(lines[last]));
        i = last + 1;
    }
    return parts;
}

}

QString locatorWords(const Locator& locator, Language language)
{
    if (locator.lines.isEmpty()) return locator.text;
    const QString list = localeOf(language).createSeparatedList(ranges(locator.lines));
    return locator.lines.size() == 1 ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "line %1")).arg(list)
                                     : phrase(language, QT_TRANSLATE_NOOP("Phrases", "lines %1")).arg(list);
}

QString sourceName(const Source* source, const SourceId& id, Language language)
{
    if (!source) return id.isEmpty() ? unsourcedWord(language) : id.text();
    if (!source->shortTitle.isEmpty()) return source->shortTitle.in(language);
    return source->title.isEmpty() ? id.text() : source->title.in(language);
}

QString sourceDate(const Source& source, Language language)
{
    if (!source.date) return {};
    const QString date = formatEdtf(*source.date, language);
    return source.dateInferred ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 (inferred)")).arg(date) : date;
}

CitationNumbers::CitationNumbers(const Dossier& cited, Language spoken) : dossier(cited), language(spoken) {}

int CitationNumbers::numberOf(const Citation& citation)
{
    const auto found = std::ranges::find_if(entries, [&](const Entry& entry) {
        return entry.source == citation.source && entry.locator == citation.locator;
    });
    if (found != entries.end()) return int(found - entries.begin()) + 1;
    entries.append({citation.source, citation.locator});
    return int(entries.size());
}

QString CitationNumbers::cite(const Citation& citation)
{
    return citation.isUnsourced() ? QString() : QString::number(numberOf(citation));
}

QString CitationNumbers::cite(const QList<Citation>& citations)
{
    QList<int> numbers;
    for (const Citation& citation : citations)
        if (!citation.isUnsourced()) numbers.append(numberOf(citation));
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    QStringList words;
    for (const int number : numbers) words.append(QString::number(number));
    return words.join(QStringLiteral(", "));
}

CitedText CitationNumbers::text(const QString& lead, const QString& rest, const QList<Citation>& citations)
{
    const QString numerals = cite(citations);
    const bool something = !lead.isEmpty() || !rest.isEmpty();
    return {lead, rest, numerals, something && numerals.isEmpty()};
}

QList<CitationLine> CitationNumbers::lines() const
{
    QList<CitationLine> told;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        QStringList words;
        const QString place = locatorWords(entry.locator, language);
        const bool nameSaid = i > 0 && entries[i - 1].source == entry.source;
        if (!nameSaid || place.isEmpty()) words.append(sourceName(dossier.source(entry.source), entry.source, language));
        if (!place.isEmpty()) words.append(place);
        told.append({QString::number(i + 1), words.join(QStringLiteral(", ")), entry.source.text()});
    }
    return told;
}

QString CitationNumbers::written() const
{
    QList<const Source*> sources;
    for (const Entry& entry : entries)
        if (const Source* source = dossier.source(entry.source); source && !sources.contains(source))
            sources.append(source);
    QStringList told;
    for (const Source* source : std::as_const(sources)) {
        const QString date = sourceDate(*source, language);
        if (date.isEmpty()) continue;
        told.append(sources.size() == 1
            ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "written %1")).arg(date)
            : phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 written %2"))
                  .arg(sourceName(source, source->id, language), date));
    }
    return told.join(QStringLiteral("; "));
}

}
