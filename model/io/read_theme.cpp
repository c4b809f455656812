#include "model/io/read_citation.h"
#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_things.h"

#include <QtTranslation>

namespace atlas {

std::optional<Statement> readStatement(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Statement statement;
    record.list("about", statement.about, readActorId);
    record.optional("speaker", statement.speaker, readActorId);
    record.optional("event", statement.event, readEventId);
    record.optional("gloss", statement.gloss, readText);
    std::ignore = record.requiredField("quote");
    statement.citation = readOwnCitation(record).value_or(citationOf(reading));
    if (statement.citation.isUnsourced())
        warnUnsourced(reading, record.offset(), statement.citation.quote.value_or(Quote()).words);
    return statement;
}

std::optional<Theme> readTheme(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Theme theme;
    QString id;
    record.required("id", id, readId);
    theme.id = ThemeId(id);
    record.required("title", theme.title, readText);
    record.optional("text", theme.text, readText);
    theme.citation = readCitation(record, id);
    return theme;
}

std::optional<Outcome> readOutcome(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Outcome outcome;
    record.optional("event", outcome.event, readEventId);
    record.required("title", outcome.title, readText);
    outcome.citation = readCitation(record, outcome.title.in(reading.language));
    return outcome;
}

std::optional<Scenario> readScenario(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Scenario scenario;
    record.required("title", scenario.title, readText);
    record.optional("text", scenario.text, readText);
    scenario.citation = readCitation(record, scenario.title.in(reading.language));
    return scenario;
}

}
