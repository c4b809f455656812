#include "app/commands/evidence_json.h"

#include "app/commands/json_values.h"
#include "model/dossier/claim_words.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString attributeName(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Founding: return u"founded"_s;
    case Attribute::Size: return u"size"_s;
    case Attribute::Status: return u"status"_s;
    case Attribute::When: break;
    case Attribute::Place: return u"place"_s;
    case Attribute::Occurrence: return u"occurrence"_s;
    case Attribute::Participation: return u"participation"_s;
    case Attribute::Count: return u"count"_s;
    }
    return u"when"_s;
}

/// A claim's value, each kind in a field `value` of its own form, with what else tells it from others.
class ValueWriter
{
public:
    explicit ValueWriter(Language spoken) : language(spoken) {}

    QJsonObject operator()(const StatusClaim* claim) const
    {
        return {{u"value"_s, claim->status.text()}, {u"when"_s, edtfOf(claim->span)}};
    }
    QJsonObject operator()(const Claim<Edtf>* claim) const { return {{u"value"_s, claim->value.toString()}}; }
    QJsonObject operator()(const Claim<Place>* claim) const
    {
        return {{u"value"_s, placeName(claim->value, language)}};
    }
    QJsonObject operator()(const Claim<Occurrence>* claim) const
    {
        return {{u"value"_s, writtenOccurrences[size_t(claim->value)]}};
    }
    QJsonObject operator()(const Claim<Participation>* claim) const
    {
        const Participation& part = claim->value;
        QJsonObject json{{u"value"_s, writtenModes[size_t(part.mode)]},
                         {u"role"_s, writtenRoles[size_t(part.role)]}};
        if (!part.as.isEmpty()) json.insert(u"as"_s, part.as.in(language));
        return json;
    }
    QJsonObject operator()(const Claim<Count>* claim) const
    {
        QJsonObject json{{u"value"_s, claim->value.value}};
        if (claim->value.asOf) json.insert(u"asOf"_s, edtfOf(claim->value.asOf));
        return json;
    }

private:
    Language language;
};

QJsonObject reportJson(const Report& report, Language language)
{
    QJsonObject json = std::visit(ValueWriter(language), report.claim);
    json.insert(u"sources"_s, sourcesOf(report.citations));
    json.insert(u"conflict"_s, report.contradicted);
    return json;
}

void appendOthers(QJsonArray& list, const Evidence& evidence, Language language)
{
    const QJsonValue shown = std::visit(ValueWriter(language), evidence.shown().claim)[u"value"_s];
    for (size_t i = 1; i < evidence.reports.size(); ++i) {
        QJsonObject json = reportJson(evidence.reports[i], language);
        json.insert(u"attribute"_s, attributeName(evidence.attribute));
        json.insert(u"besides"_s, shown);
        if (!evidence.what.isEmpty()) json.insert(u"what"_s, evidence.what.in(language));
        const bool isPart = evidence.attribute == Attribute::Participation;
        if (isPart && evidence.actor) json.insert(u"actor"_s, evidence.actor->id.text());
        list.append(json);
    }
}

QJsonObject shownJson(const Evidence& evidence, Language language)
{
    QJsonObject json = reportJson(evidence.shown(), language);
    if (!evidence.what.isEmpty()) json.insert(u"what"_s, evidence.what.in(language));
    QJsonArray others;
    appendOthers(others, evidence, language);
    json.insert(u"alsoReported"_s, others);
    json.insert(u"conflict"_s, evidence.contested);
    return json;
}

}

QJsonArray alsoReportedJson(const std::vector<Evidence>& evidence, Language language)
{
    QJsonArray list;
    for (const Evidence& each : evidence) appendOthers(list, each, language);
    return list;
}

QJsonArray conflictsJson(const std::vector<Evidence>& evidence)
{
    QJsonArray names;
    for (const Evidence& each : evidence) {
        const QJsonValue name = attributeName(each.attribute);
        if (each.contested && !names.contains(name)) names.append(name);
    }
    return names;
}

QJsonObject coalitionJson(const History& history, Language language)
{
    QJsonObject coalition;
    QJsonArray sizes;
    for (const Evidence& evidence : evidenceOfCoalition(history)) {
        const QJsonObject json = shownJson(evidence, language);
        if (evidence.attribute == Attribute::Founding) coalition.insert(u"founded"_s, json);
        else sizes.append(json);
    }
    if (!sizes.isEmpty()) coalition.insert(u"size"_s, sizes);
    return coalition;
}

}
