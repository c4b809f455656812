#include "model/items/evidence/also_reported.h"

#include "model/items/evidence/evidence_words.h"
#include "model/phrases/phrases.h"

#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

QList<Citation> copied(const std::vector<const Citation*>& citations)
{
    QList<Citation> copies;
    for (const Citation* citation : citations) copies.append(*citation);
    return copies;
}

CitedText reportText(const QString& value, const std::vector<const Citation*>& citations, const Dossier& dossier,
                     CitationNumbers& numbers, Language language)
{
    CitedText text = numbers.text(value, giverWords(citations, dossier, language), copied(citations));
    text.unsourced = false; // its words say so
    return text;
}

/// Those whose part one group of sources tells in one way.
struct Party {
    QString how;
    bool agrees;
    std::vector<const Citation*> citations;
    QStringList names;
};

QList<ReportLine> partyLines(const std::vector<Party>& parties, const Dossier& dossier, CitationNumbers& numbers,
                             Language language)
{
    constexpr qsizetype most = 8, told = 6;
    QList<ReportLine> lines;
    for (const Party& party : parties) {
        QStringList names = party.names;
        if (names.size() > most) {
            names = names.first(told);
            names.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n more"), int(party.names.size() - told)));
        }
        const QString value = phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2"))
                                  .arg(localeOf(language).createSeparatedList(names), party.how);
        lines.append({reportText(value, party.citations, dossier, numbers, language), party.agrees});
    }
    return lines;
}

}

QList<EvidenceLine> alsoReported(const Evidence& evidence, const Dossier& dossier, CitationNumbers& numbers,
                                 Language language)
{
    if (!evidence.hasOthers()) return {};
    const auto textOf = [&](const Report& report) {
        return reportText(valueWords(report, dossier, language), report.citations, dossier, numbers, language);
    };
    EvidenceLine line{.about = attributeWords(evidence, language),
                      .shown = textOf(evidence.shown()),
                      .mark = markWords(evidence, language),
                      .differ = differWords(evidence, dossier, language),
                      .others = {}};
    for (size_t i = 1; i < evidence.reports.size(); ++i)
        line.others.append({textOf(evidence.reports[i]), evidence.reports[i].agrees});
    return {line};
}

QList<EvidenceLine> alsoReportedParts(const std::vector<Evidence>& evidence, const Dossier& dossier,
                                      CitationNumbers& numbers, Language language)
{
    std::vector<Party> parties;
    QStringList differ;
    for (const Evidence& part : evidence) {
        if (part.attribute != Attribute::Participation || !part.hasOthers()) continue;
        const QString name = part.actor ? part.actor->name.in(language) : QString();
        if (part.contested) differ.append(name);
        for (size_t i = 1; i < part.reports.size(); ++i) {
            const Report& report = part.reports[i];
            const QString how = valueWords(report, dossier, language);
            const auto sameSource = [](const Citation* one, const Citation* other) {
                return one->source == other->source;
            };
            const auto party = std::ranges::find_if(parties, [&](const Party& other) {
                return other.how == how && other.agrees == report.agrees
                    && std::ranges::equal(other.citations, report.citations, sameSource);
            });
            if (party != parties.end()) party->names.append(name);
            else parties.push_back({how, report.agrees, report.citations, {name}});
        }
    }
    if (parties.empty()) return {};
    std::ranges::stable_sort(parties, {}, &Party::agrees);
    EvidenceLine line{.about = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Who took part")),
                      .shown = {}, .mark = {}, .differ = {},
                      .others = partyLines(parties, dossier, numbers, language)};
    if (!differ.isEmpty()) {
        line.mark = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Sources differ"));
        line.differ = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Sources differ: %1"))
                          .arg(localeOf(language).createSeparatedList(differ));
    }
    return {line};
}

}
