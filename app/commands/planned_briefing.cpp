#include "app/commands/planned_briefing.h"

#include "model/geo/country_names.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Empty where the words belong together.
QString contradiction(const BriefCommand& command, const PlannedBriefing& briefing)
{
    const Template pages = briefing.plan.pages;
    if (command.plan.seriesOf && pages != Template::Series)
        return u"--of says what a series has pages for: it needs --template series"_s;
    if (command.from && (pages == Template::Page || pages == Template::Country))
        return u"--from is the day that changes or a series begin at: it needs --template changes or series"_s;
    if (pages == Template::Country && briefing.session.actor.isEmpty())
        return u"--template country needs --country ISO3"_s;
    return {};
}

}

std::expected<PlannedBriefing, QString> plannedBriefing(const BriefCommand& command, const History& history)
{
    const PlannedBriefing briefing{.session = {.day = command.at.value_or(history.lastEventDay()),
                                               .compareDay = command.from,
                                               .actor = ActorId(command.country),
                                               .event = {},
                                               .lens = history.lens().toString(),
                                               .language = command.dossier.language,
                                               .boundaries = command.boundaries},
                                   .plan = planned(command.plan, {})};
    if (const QString sentence = contradiction(command, briefing); !sentence.isEmpty())
        return std::unexpected(sentence);
    const ActorId& actor = briefing.session.actor;
    // Whom a card may be about, composing it says.
    const bool outlined = briefing.plan.pages != Template::Country;
    if (outlined && !actor.isEmpty() && !history.dossier().actor(actor) && !isCountryCode(actor.text()))
        return std::unexpected(u"--country “%1”: the dossier has no such actor, and no state has that code"_s
                                   .arg(actor.text()));
    return briefing;
}

}
