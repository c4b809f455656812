#include "model/items/evidence/evidence_words.h"

#include "model/history/claim_order.h"
#include "model/items/citations.h"
#include "model/items/event_words.h"
#include "model/items/evidence/value_words.h"
#include "model/phrases/phrases.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace atlas {

namespace {

QString capitalised(const QString& text, Language language)
{
    return text.isEmpty() ? text : localeOf(language).toUpper(text.first(1)) + text.sliced(1);
}

/// The reports that contradict the shown one, and it; where only others contradict each other, all.
std::vector<const Report*> sidesOf(const Evidence& evidence)
{
    std::vector<const Report*> sides;
    const bool againstShown = !std::ranges::all_of(evidence.reports, &Report::agrees);
    for (const Report& report : evidence.reports)
        if (&report == &evidence.shown() || !report.agrees || !againstShown) sides.push_back(&report);
    return sides;
}

const Count* countOf(const Report& report)
{
    const auto* claim = std::get_if<const Claim<Count>*>(&report.claim);
    return claim ? &(*claim)->value : nullptr;
}

/// The values of counts as their sources write them, by number, each once; empty of what is no number.
std::map<int, QString> numbersOf(const Evidence& evidence)
{
    std::map<int, QString> numbers;
    for (const Report* side : sidesOf(evidence))
        if (const Count* count = countOf(*side); count && count->number)
            numbers.emplace(*count->number, count->value);
    return numbers;
}

/// "16, 18 or 19".
QString alternatives(const QStringList& values, Language language)
{
    if (values.size() < 2) return values.join(QString());
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 or %2"))
        .arg(values.first(values.size() - 1).join(QStringLiteral(", ")), values.back());
}

const Edtf* timeOf(const ReportedClaim& claim)
{
    if (const auto* time = std::get_if<const Claim<Edtf>*>(&claim)) return &(*time)->value;
    const auto* status = std::get_if<const StatusClaim*>(&claim);
    return status && (*status)->span ? &*(*status)->span : nullptr;
}

}

QString attributeWords(const Evidence& evidence, Language language)
{
    switch (evidence.attribute) {
    case Attribute::Founding: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Founding"));
    case Attribute::Size:
    case Attribute::Count: return capitalised(evidence.what.in(language), language);
    case Attribute::Status: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Status"));
    case Attribute::When: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Date"));
    case Attribute::Place: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Place"));
    case Attribute::Occurrence:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Whether it took place"));
    case Attribute::Participation: break;
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: part taken"))
        .arg(evidence.actor ? evidence.actor->name.in(language) : QString());
}

QString valueWords(const Report& report, const Dossier& dossier, Language language)
{
    return std::visit([&](const auto* claim) { return claimWords(*claim, dossier, language); }, report.claim);
}

QString giverWords(const std::vector<const Citation*>& citations, const Dossier& dossier, Language language)
{
    QStringList names;
    for (const Citation* citation : citations) {
        const QString name = sourceName(dossier.source(citation->source), citation->source, language);
        if (!names.contains(name)) names.append(name);
    }
    return localeOf(language).createSeparatedList(names);
}

QString markWords(const Evidence& evidence, Language language)
{
    if (!evidence.contested) return {};
    const std::map<int, QString> numbers = numbersOf(evidence);
    if (numbers.size() < 2) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Sources differ"));
    const auto number = [&](int value) { return localeOf(language).toString(value); };
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1–%2 %3, sources differ"))
        .arg(number(numbers.begin()->first), number(numbers.rbegin()->first), evidence.what.in(language));
}

QString differWords(const Evidence& evidence, const Dossier& dossier, Language language)
{
    if (!evidence.contested) return {};
    QStringList values;
    for (const auto& [number, value] : numbersOf(evidence)) values.append(value);
    QString told;
    if (values.size() > 1) {
        told = countedWords(alternatives(values, language), evidence.what, language);
    } else {
        values.clear();
        for (const Report* side : sidesOf(evidence)) values.append(valueWords(*side, dossier, language));
        told = alternatives(values, language);
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Sources differ: %1")).arg(told);
}

QString differWords(const EventState& event, const History& history, Language language)
{
    if (!event.conflict) return {};
    QStringList lines;
    bool partsDiffer = false; // thirty states' parts would be thirty lines
    for (const Evidence& evidence : evidenceOf(event, history)) {
        if (!evidence.contested) continue;
        if (evidence.attribute == Attribute::Participation) partsDiffer = true;
        else lines.append(differWords(evidence, history.dossier(), language));
    }
    if (partsDiffer)
        lines.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "Sources differ on who took part")));
    return lines.join(u'\n');
}

QString differWords(const ActorState& actor, const Dossier& dossier, Language language)
{
    return actor.conflict ? differWords(evidenceOf(actor), dossier, language) : QString();
}

QString reasonWords(const Evidence& evidence, const Dossier& dossier, Language language)
{
    const Report& shown = evidence.shown();
    const auto against = std::ranges::find_if_not(evidence.reports, &Report::agrees);
    const Report& other = against == evidence.reports.end() ? evidence.reports[1] : *against;
    switch (ClaimOrder(dossier).between(*shown.citations.front(), timeOf(shown.claim),
                                        *other.citations.front(), timeOf(other.claim))) {
    case ClaimOrder::Rule::Tier:
        return phrase(language,
                      QT_TRANSLATE_NOOP("Phrases", "Shown: its source is nearer to what it reports"));
    case ClaimOrder::Rule::Precision:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Shown: the more precise"));
    case ClaimOrder::Rule::Publication:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Shown: the later published"));
    case ClaimOrder::Rule::None: break;
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Shown: the first in the dossier"));
}

}
