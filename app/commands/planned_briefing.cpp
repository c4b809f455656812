#include "app/commands/planned_briefing.h"

#include "model/geo/country_names.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Empty where the words belong together.
QString contradiction(const BriefCommand& command, const PlannedBriefing& briefing)
{
    const Template pages = briefing.plan.kind;
    if (command.plan.seriesOf && pages != Template::Series)
        return u"--of says what a series has pages for: it needs --template series"_s;
    if (command.from && (pages == Template::Page || pages == Template::Country))
        return u"--from is the day that changes or a series begin at: it needs --template changes or "
                "series"_s;
    if (command.from && pages == Template::Series && briefing.plan.seriesOf == SeriesOf::Country)
        return u"--from is the day that a series of events or months begins at: one of countries is of "
                "one day"_s;
    if (command.from && *command.from > briefing.session.day)
        return u"--from %1 comes after --at %2"_s.arg(command.from->toIso(), briefing.session.day.toIso());
    if (pages == Template::Country && briefing.session.actor.isEmpty())
        return u"--template country needs --country ISO3"_s;
    return {};
}

}

std::expected<PlannedBriefing, QString> plannedBriefing(const BriefCommand& command,
                                                        const OpenedHistory& opened)
{
    const SessionFile carried = opened.session.value_or(SessionFile());
    PlannedBriefing briefing{.session = carried.session, .plan = planned(command.plan, carried.plan)};
    SessionState& session = briefing.session;
    const auto day = opened.dayOr(command.at, u"--at"_s);
    if (!day) return std::unexpected(day.error());
    session.day = *day;
    if (command.from) session.compareDay = command.from;
    if (!command.country.isEmpty()) {
        session.actor = ActorId(command.country);
        session.event = {};
    }
    session.lens = opened.history->lens().toString();
    session.knownOn = opened.history->lens().knownOn();
    session.language = opened.language;
    session.boundaries = command.boundaries.value_or(session.boundaries);

    if (const QString sentence = contradiction(command, briefing); !sentence.isEmpty())
        return std::unexpected(sentence);
    const QString actor = session.actor.text();
    // Whom a card may be about, composing it says.
    const bool outlined = briefing.plan.kind != Template::Country && !actor.isEmpty();
    if (outlined && !opened.history->dossier().actor(session.actor) && !isCountryCode(actor))
        return std::unexpected(
            u"--country “%1”: the dossier has no such actor, and no state has that code"_s.arg(actor));
    return briefing;
}

}
