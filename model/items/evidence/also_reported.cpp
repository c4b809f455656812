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

/// A value beside the shown one.
struct Told {
    QString value;
    std::vector<const Citation*> citations;
    bool agrees = true;
};

CitedText reportText(const QString& value, const std::vector<const Citation*>& citations, const Dossier& dossier,
                     CitationNumbers& numbers, Language language)
{
    CitedText text = numbers.text(value, giverWords(citations, dossier, language), copied(citations));
    text.unsourced = false; // its words say so
    return text;
}

/// Each that contradicts the shown value on a line of its own, and the others, which can be right beside it,
/// on one: "Also reported: January 2024 – Gazette".
QList<ReportLine> reportLines(const std::vector<Told>& told, const Dossier& dossier, CitationNumbers& numbers,
                              Language language)
{
    QList<ReportLine> lines;
    QStringList quiet;
    std::vector<const Citation*> citations;
    for (const Told& each : told) {
        if (!each.agrees) {
            lines.append({reportText(each.value, each.citations, dossier, numbers, language), false});
            continue;
        }
        quiet.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 – %2"))
                         .arg(each.value, giverWords(each.citations, dossier, language)));
        citations.insert(citations.end(), each.citations.begin(), each.citations.end());
    }
    if (quiet.isEmpty()) return lines;
    CitedText text = numbers.text(phrase(language, QT_TRANSLATE_NOOP("Phrases", "Also reported:")),
                                  quiet.join(QStringLiteral("; ")), copied(citations));
    text.unsourced = false; // its words say so
    lines.append({text, true});
    return lines;
}

/// Those whose part one group of sources tells in one way.
struct Party {
    QString how;
    bool agrees;
    std::vector<const Citation*> citations;
    QStringList names;
};

std::vector<Told> partsTold(const std::vector<Party>& parties, Language language)
{
    constexpr qsizetype most = 8, told = 6;
    std::vector<Told> parts;
    for (const Party& party : parties) {
        QStringList names = party.names;
        if (names.size() > most) {
            names = names.first(told);
            names.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n more"), int(party.names.size() - told)));
        }
        const QString value = phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2"))
                                  .arg(localeOf(language).createSeparatedList(names), party.how);
        parts.push_back({value, party.citations, party.agrees});
    }
    return parts;
}

}

QList<EvidenceLine> alsoReported(const Evidence& evidence, const Dossier& dossier, CitationNumbers& numbers,
                                 Language language)
{
    if (!evidence.hasOthers()) return {};
    const Report& shown = evidence.shown();
    std::vector<Told> others;
    for (size_t i = 1; i < evidence.reports.size(); ++i) {
        const Report& other = evidence.reports[i];
        others.push_back({valueWords(other, dossier, language), other.citations, other.agrees});
    }
    EvidenceLine line{.about = attributeWords(evidence, language),
                      .shown = reportText(valueWords(shown, dossier, language), shown.citations, dossier,
                                          numbers, language),
                      .mark = markWords(evidence, language),
                      .differ = differWords(evidence, dossier, language),
                      .others = reportLines(others, dossier, numbers, language)};
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
    EvidenceLine line{.about = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Who took part")),
                      .shown = {}, .mark = {}, .differ = {},
                      .others = reportLines(partsTold(parties, language), dossier, numbers, language)};
    if (!differ.isEmpty()) {
        line.mark = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Sources differ"));
        line.differ = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Sources differ: %1"))
                          .arg(localeOf(language).createSeparatedList(differ));
    }
    return {line};
}

}
