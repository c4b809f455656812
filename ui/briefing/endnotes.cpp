#include "ui/briefing/endnotes.h"

#include "model/phrases/phrases.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>
#include <set>

namespace atlas::page {

using namespace Qt::StringLiterals;

Endnotes::Endnotes(const Dossier& ofDossier, const Lens& throughLens, Language inLanguage,
                   Numerals shownOrLeft)
    : dossier(&ofDossier), lens(&throughLens), language(inLanguage), numerals(shownOrLeft)
{
}

void Endnotes::cite(Runs& text, std::span<const Citation* const> citations)
{
    std::set<int> numbers;
    for (const Citation* citation : citations)
        if (!citation->isUnsourced() && lens->believes(*citation, *dossier))
            numbers.insert(numberOf(*citation));

    if (numbers.empty()) {
        text.push_back(
            {u"\u00a0["_s + phrase(language, QT_TRANSLATE_NOOP("Phrases", "unsourced")) + u']', warning()});
        return;
    }
    QStringList words;
    for (const int number : numbers) words.append(QString::number(number));
    if (numerals == Numerals::Left) return;
    // The narrow no-break space keeps the numeral off the letter, and on its line.
    text.push_back({u"\u202f"_s + words.join(u","_s), numeral()});
}

void Endnotes::cite(Runs& text, std::initializer_list<const Citation*> citations)
{
    cite(text, std::span(citations.begin(), citations.size()));
}

void Endnotes::cite(Runs& text, const QList<Citation>& citations)
{
    std::vector<const Citation*> pointers;
    for (const Citation& citation : citations) pointers.push_back(&citation);
    cite(text, pointers);
}

int Endnotes::numberOf(const Citation& citation)
{
    auto found = std::ranges::find_if(cited, [&](const Note& note) {
        return note.source == citation.source && note.locator == citation.locator;
    });
    if (found == cited.end()) {
        cited.push_back({.number = int(cited.size()) + 1,
                         .source = citation.source,
                         .locator = citation.locator,
                         .remarks = {}});
        found = std::prev(cited.end());
    }
    if (!citation.note.isEmpty() && !std::ranges::contains(found->remarks, citation.note))
        found->remarks.push_back(citation.note);
    return found->number;
}

}
