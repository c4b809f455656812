#include "briefing_options.h"

#include "model/history/latest_event.h"
#include "model/session/written_text.h"
#include "model/time/format.h"
#include "optional_blocks.h"

#include <QCollator>

#include <algorithm>

namespace atlas {

void BriefingOptions::begin(bool wantsCountry)
{
    const bool anew = printed != desk->document()->printedFrom();
    const QString notes = chosen.plan.notes;
    if (anew) own.reset();
    if (remembered && !own) chosen = readChoices(*remembered);
    const QString path = desk->document()->path();
    chosen.plan.notes = notesOf == path ? notes : QString();
    notesOf = path;
    takeUpWindow();
    const bool asPrinted = anew && takeUpPrinted();
    if (wantsCountry) chosen.plan.kind = Template::Country;
    else if (!asPrinted && desk->session()->isComparing()) chosen.plan.kind = Template::Changes;
    emit typed();
    emit zoomChanged();
    emit changed();
}

bool BriefingOptions::takeUpPrinted()
{
    printed = desk->document()->printedFrom();
    if (!printed) return false;
    own = chosen;
    chosen.plan = printed->plan;
    chosen.plan.orientation = own->plan.orientation;
    chosen.orientation() = printed->plan.orientation;
    spoken = printed->session.language;
    return true;
}

void BriefingOptions::reset()
{
    const BriefingChoices before = std::exchange(chosen, {});
    chosen.folder = before.folder; // where files go is a matter of the desk, not of the page
    chosen.plan.header = own ? own->plan.header : before.plan.header;
    chosen.plan.notes = before.plan.notes;
    own.reset();
    takeUpWindow();
    remember();
    emit typed();
    emit zoomChanged();
    emit changed();
}

void BriefingOptions::takeUpWindow()
{
    const Session& session = *desk->session();
    shown = session.day();
    begun = session.compareDay();
    if (!own) spoken = session.language(); // else the opened PDF's
    borders = session.boundaries();
    listActors();
    // Of a selected state that the dossier does not know there is no card, nor is another's card meant.
    if (!session.actor().isEmpty()) about = session.actor();
    if (!knownIds.contains(about)) about.clear();
}

/// Those of whom the lens knows anything: a card needs something to say. The selected one is always there.
void BriefingOptions::listActors()
{
    knownIds.clear();
    knownNames.clear();
    const auto past = history();
    if (!past) return;
    const Language language = desk->session()->language();
    const ActorId selected(desk->session()->actor());
    std::vector<std::pair<QString, QString>> actors;
    for (const Actor& actor : past->dossier().actors)
        if (actor.id == selected || !past->statusClaims(actor.id).empty() ||
            !past->eventsOf(actor.id).empty())
            actors.emplace_back(actor.name.in(language), actor.id.text());
    const QCollator collator(localeOf(language));
    std::ranges::sort(actors, [&](const auto& a, const auto& b) {
        return collator.compare(a.first, b.first) < 0;
    });
    for (const auto& [name, id] : actors) {
        knownNames.append(name);
        knownIds.append(id);
    }
}

std::shared_ptr<const History> BriefingOptions::history() const
{
    return desk ? desk->document()->history() : nullptr;
}

SessionState BriefingOptions::looked() const
{
    SessionState state = desk->session()->state();
    state.day = shown;
    state.language = spoken;
    state.boundaries = borders;
    const Template pages = chosen.plan.kind;
    const bool isStretch = pages == Template::Series && chosen.plan.seriesOf != SeriesOf::Country;
    if (pages == Template::Changes || isStretch) state.compareDay = startDay();
    if (pages == Template::Country) {
        state.actor = ActorId(about);
        state.event = {};
    }
    return state;
}

/// Unless one was chosen: what changed is asked since the event before, a series is of everything.
Day BriefingOptions::startDay() const
{
    if (begun) return *begun;
    const auto past = history();
    if (!past) return shown;
    const Day first = std::min(past->extent().first, shown);
    if (chosen.plan.kind == Template::Series) return first;
    return dayToCompareWith(*past, shown).value_or(first);
}

void BriefingOptions::setPages(int pages)
{
    if (pages >= Page && pages <= Series) choose(chosen.plan.kind, Template(pages));
}

void BriefingOptions::setSeriesOf(int what)
{
    if (what >= int(SeriesOf::Event) && what <= int(SeriesOf::Country))
        choose(chosen.plan.seriesOf, SeriesOf(what));
}

void BriefingOptions::setDay(int day)
{
    choose(shown, Day(day));
}

void BriefingOptions::setStart(int day)
{
    if (Day(day) != startDay()) choose(begun, std::optional(Day(day)));
}

void BriefingOptions::stepDayToEvent(int direction)
{
    const auto past = history();
    if (!past) return;
    const auto day = direction < 0 ? past->previousEventDay(shown) : past->nextEventDay(shown);
    if (day) choose(shown, *day);
}

void BriefingOptions::stepStartToEvent(int direction)
{
    const auto past = history();
    if (!past) return;
    const Day from = startDay();
    const auto day = direction < 0 ? past->previousEventDay(from) : past->nextEventDay(from);
    if (day) choose(begun, day);
}

QString BriefingOptions::wordsOf(Day day) const
{
    return formatDay(day, desk ? desk->session()->language() : Language::English);
}

void BriefingOptions::setActor(const QString& id)
{
    if (knownIds.contains(id)) choose(about, id);
}

QString BriefingOptions::actorName() const
{
    return knownNames.value(knownIds.indexOf(about));
}

void BriefingOptions::setLanguageCode(const QString& code)
{
    if (const std::optional<Language> language = languageFromCode(code)) choose(spoken, *language);
}

void BriefingOptions::setLandscape(bool wide)
{
    choose(chosen.orientation(), wide ? Orientation::Landscape : Orientation::Portrait);
}

QStringList BriefingOptions::blockNames() const
{
    const auto past = history();
    QString themes;
    if (past) themes = past->dossier().themesTitle.in(desk->session()->language());
    QStringList names;
    for (const OptionalBlock& block : optionalBlocks(chosen.plan))
        names.append(block.shows == &BriefingBlocks::themes && !themes.isEmpty() ? themes : tr(block.name));
    return names;
}

QList<bool> BriefingOptions::blocksShown() const
{
    QList<bool> shows;
    for (const OptionalBlock& block : optionalBlocks(chosen.plan))
        shows.append(chosen.plan.blocks.*block.shows);
    return shows;
}

void BriefingOptions::setBlockShown(int block, bool shows)
{
    const auto blocks = optionalBlocks(chosen.plan);
    if (block >= 0 && size_t(block) < blocks.size())
        choose(chosen.plan.blocks.*blocks[size_t(block)].shows, shows);
}

void BriefingOptions::setZoom(double zoom)
{
    if (chosen.zoom == zoom) return;
    chosen.zoom = zoom;
    remember();
    emit zoomChanged();
}

void BriefingOptions::setFile(FileKind kind, int dpi, const QString& folder)
{
    chosen.kind = kind;
    chosen.dpi = dpi;
    chosen.folder = folder;
    remember();
}

void BriefingOptions::type(QString& choice, const QString& text)
{
    const QString kept = printable(text);
    if (choice == kept) return;
    choice = kept;
    remember();
    emit typed();
}

void BriefingOptions::remember()
{
    if (!remembered) return;
    BriefingChoices kept = chosen;
    if (own) {
        kept.plan = own->plan;
        kept.countryOrientation = own->countryOrientation;
    }
    writeChoices(*remembered, kept);
}

}
