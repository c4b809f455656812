#include "model/io/read_dossier.h"

#include "model/io/read_claims.h"
#include "model/io/read_participants.h"
#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_things.h"
#include "model/io/read_time.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "coalition-dossier/1"_L1;

void checkFormat(Record& record)
{
    const auto field = record.requiredField("format");
    if (!field) return;
    const auto written = readString(record.reading(), *field);
    if (!written || *written == format) return;
    record.reading().complaints.error(
        field->offset(),
        {QT_TRANSLATE_NOOP("Phrases", "This program does not read the format “%1”"), {*written}},
        {QT_TRANSLATE_NOOP("Phrases", "It reads “%1”."), {format}});
}

Language readMainLanguage(Record& record)
{
    static constexpr std::array codes{"en"_L1, "fr"_L1, "uk"_L1};
    Language language = Language::English;
    record.optional("language", language, wordReader<Language>(codes));
    return language;
}

/// The list's ids, known before anything refers to them.
void declareIds(Record& record, QByteArrayView list, Named kind)
{
    const auto field = record.field(list);
    if (!field || !field->value.is(JsonType::Array)) return;
    Reading& reading = record.reading();
    for (const JsonValue thing : field->value.children()) {
        if (!thing.is(JsonType::Object)) continue;
        const auto id = memberOf(thing, "id");
        if (!id || !id->is(JsonType::String)) continue;
        const QString text = id->text();
        if (!reading.names.declare(kind, text))
            reading.complaints.error(
                id->offset(),
                {QT_TRANSLATE_NOOP("Phrases", "The id “%1” is used twice in “%2”"), {text, field->name}},
                {QT_TRANSLATE_NOOP("Phrases", "Give each its own id, or keep one of the two."), {}});
    }
}

Lens readLens(Record& record, const Dossier& dossier)
{
    Lens lens = Lens::all();
    record.optional("lens", lens, [&](Reading& reading, const Field& field) -> std::optional<Lens> {
        const auto text = readString(reading, field);
        if (!text) return std::nullopt;
        QString unknown;
        auto chosen = Lens::parse(*text, dossier, &unknown);
        if (!chosen)
            reading.complaints.error(
                field.offset(), {QT_TRANSLATE_NOOP("Phrases", "Unknown source: “%1”"), {unknown}},
                {QT_TRANSLATE_NOOP("Phrases",
                                   "A lens is “all”, “official” or ids of sources with commas between them."),
                 {}});
        return chosen;
    });
    return lens;
}

/// A claim said twice in the same words adds nothing, and is most likely a slip.
class RepeatedClaims
{
public:
    void check(Reading& reading, quint32 offset, const QList<StatusClaim>& claims)
    {
        for (const StatusClaim& claim : claims) {
            const QString span = claim.span ? claim.span->toString() : QString();
            const QStringList parts{claim.actor.text(), claim.status.text(), span,
                                    claim.citation.source.text()};
            const QString said = parts.join(u'\n');
            if (seen.contains(said))
                reading.complaints.error(
                    offset, {QT_TRANSLATE_NOOP("Phrases", "“%1” is listed twice"), {claim.actor.text()}},
                    {QT_TRANSLATE_NOOP("Phrases",
                                       "An earlier claim of the same source gives it “%1” for the same time. "
                                       "Keep one."),
                     {claim.status.text()}});
            seen.insert(said);
        }
    }

private:
    QSet<QString> seen;
};

void readStatusClaimList(Record& record, QList<StatusClaim>& into)
{
    const auto field = record.field("claims");
    if (!field || !expectType(record.reading(), *field, JsonType::Array)) return;
    RepeatedClaims repeated;
    for (const JsonValue entry : field->value.children()) {
        const auto claims = readStatusClaims(record.reading(), {field->name, entry, true});
        if (!claims) continue;
        repeated.check(record.reading(), entry.offset(), *claims);
        into += *claims;
    }
}

/// Without citations it rests on the dossier's only source.
void readSummary(Record& record, Dossier& dossier)
{
    record.optional("summary", dossier.summary, readText);
    UnsourcedClaims unsourced;
    dossier.summaryCitations = readFurtherCitations(record, "summaryCitations", {}, unsourced);
    const Citation otherwise = citationOf(record.reading());
    if (dossier.summary.isEmpty() || haveSource(dossier.summaryCitations)) unsourced.tell(record.reading());
    else if (dossier.summaryCitations.isEmpty() && !otherwise.isUnsourced())
        dossier.summaryCitations.append(otherwise);
    else if (const auto summary = record.field("summary"))
        warnUnsourced(record.reading(), summary->offset(), summary->name);
}

void readHead(Record& record, Dossier& dossier)
{
    QString schema; // for editors, which check and complete the file as it is written
    record.optional("$schema", schema, readString);
    record.required("title", dossier.title, readText);
    record.optional("subtitle", dossier.subtitle, readText);
    readSummary(record, dossier);
    record.optional("themesTitle", dossier.themesTitle, readText);
    record.optional("revision", dossier.revision, wholeReader(1, unboundedWhole));
    record.optional("frame", dossier.frame,
                    [](Reading& reading, const Field& field) -> std::optional<DayBounds> {
                        const auto time = readTime(reading, field);
                        return time ? std::optional(time->bounds()) : std::nullopt;
                    });
    record.optional("lanes", dossier.lanes, wordReader<LaneGrouping>(laneGroupingWords));
}

void readSources(Record& record, Dossier& dossier)
{
    record.requiredList("sources", dossier.sources, readSourceEntry);
    for (const Source& source : dossier.sources)
        if (!source.language.isEmpty()) record.reading().quoteLanguages.insert(source.id, source.language);
    dossier.index();
    dossier.defaultLens = readLens(record, dossier);
}

void addImpliedStates(const Names& names, Dossier& dossier)
{
    for (const QString& code : names.implied()) {
        Actor state;
        state.id = ActorId(code);
        fillInStateName(state);
        dossier.actors.append(state);
    }
}

}

Dossier readDossierObject(Reading& reading, JsonValue root)
{
    Dossier dossier;
    Record record(reading, {"dossier"_L1, root});
    if (!record.isObject()) return dossier;
    checkFormat(record);
    reading.language = readMainLanguage(record);
    declareIds(record, "sources", Named::Source);
    declareIds(record, "groups", Named::Group);
    declareIds(record, "statuses", Named::Status);
    declareIds(record, "actors", Named::Actor);
    declareIds(record, "themes", Named::Theme);
    declareIds(record, "events", Named::Event);

    readSources(record, dossier);
    readHead(record, dossier);
    record.list("groups", dossier.groups, readGroup);
    record.requiredList("statuses", dossier.statuses, readStatus);
    record.list("actors", dossier.actors, readActor);
    record.list("themes", dossier.themes, readTheme);
    readStatusClaimList(record, dossier.statusClaims);
    record.list("events", dossier.events, readEvent);
    record.list("statements", dossier.statements, readStatement);
    record.list("outcomes", dossier.outcomes, readOutcome);
    record.list("scenarios", dossier.scenarios, readScenario);
    UnsourcedClaims unsourced;
    dossier.founded = readClaims<Edtf>(record, "founded", citationOf(reading), unsourced, readTime);
    dossier.memberCounts = readCounts(record, "memberCounts", citationOf(reading), unsourced);
    unsourced.tell(reading);
    addImpliedStates(reading.names, dossier);
    dossier.index();
    return dossier;
}

}
