#include "model/items/session.h"

#include <algorithm>

namespace atlas {

void Session::setDay(Day day)
{
    if (shown == day) return;
    shown = day;
    emit dayChanged();
}

void Session::setCompareDay(std::optional<Day> day)
{
    if (compared == day) return;
    if (day) endLensComparison();
    compared = day;
    emit compareDayChanged();
}

void Session::compareLens(const QString& lens, std::optional<Day> knownOn)
{
    if (lens.isEmpty()) knownOn.reset();
    if (otherLens == lens && otherDeadline == knownOn) return;
    if (!lens.isEmpty()) setCompareDay({});
    otherLens = lens;
    otherDeadline = knownOn;
    emit comparedLensChanged();
}

void Session::swapDays()
{
    if (!compared) return;
    const Day before = *compared;
    setCompareDay(shown);
    setDay(before);
}

void Session::setWindow(const TimeWindow& window)
{
    if (listed == window) return;
    listed = window;
    emit windowChanged();
}

void Session::setWindowModeNumber(int mode)
{
    if (mode < int(TimeWindow::Mode::SinceStart) || mode > int(TimeWindow::Mode::Range)) return;
    setWindow({TimeWindow::Mode(mode), listed.first, listed.last});
}

void Session::setLanes(const QString& word)
{
    if (gathering == word) return;
    gathering = word;
    emit lanesChanged();
}

void Session::toggleFolded(const QString& laneKey)
{
    if (!folded.removeOne(laneKey)) folded.append(laneKey);
    emit lanesChanged();
}

void Session::setSections(const QStringList& foldedSections, const QStringList& tables)
{
    if (foldedUp == foldedSections && tabled == tables) return;
    foldedUp = foldedSections;
    tabled = tables;
    emit sectionsChanged();
}

void Session::toggleSection(const QString& name)
{
    if (!foldedUp.removeOne(name)) foldedUp.append(name);
    emit sectionsChanged();
}

void Session::toggleTable(const QString& name)
{
    if (!tabled.removeOne(name)) tabled.append(name);
    emit sectionsChanged();
}

void Session::selectActor(const QString& id)
{
    if (selectedActor == id && selectedEvent.isEmpty()) return;
    selectedActor = id;
    selectedEvent.clear();
    emit selectionChanged();
}

void Session::selectEvent(const QString& id)
{
    if (selectedEvent == id && selectedActor.isEmpty()) return;
    selectedEvent = id;
    selectedActor.clear();
    emit selectionChanged();
}

void Session::clearSelection()
{
    selectActor({});
}

void Session::setLanguage(Language language)
{
    if (spoken == language) return;
    spoken = language;
    emit languageChanged();
}

void Session::setLanguageCode(const QString& code)
{
    if (const auto language = languageFromCode(code)) setLanguage(*language);
}

void Session::believe(const QString& lens, std::optional<Day> knownOn)
{
    if (believed == lens && deadline == knownOn) return;
    believed = lens;
    deadline = knownOn;
    emit lensChanged();
}

void Session::endComparison()
{
    setCompareDay({});
    endLensComparison();
}

void Session::setEvidencePanel(EvidencePanel opened)
{
    if (panel == opened) return;
    panel = opened;
    emit evidencePanelChanged();
}

void Session::selectSource(const QString& id)
{
    if (!id.isEmpty()) setEvidencePanel(EvidencePanel::Sources);
    if (dweltOn == id) return;
    dweltOn = id;
    emit sourceChanged();
}

void Session::toggleHidden(const QString& key)
{
    if (!switchedOff.removeOne(key)) switchedOff.append(key);
    emit hiddenChanged();
}

void Session::showOnly(const QString& key, const QStringList& rows)
{
    QStringList others = rows;
    others.removeAll(key);
    const auto isOff = [this](const QString& row) { return switchedOff.contains(row); };
    const bool alone = !isOff(key) && std::ranges::all_of(others, isOff);
    // The other key's rows stay as they are.
    switchedOff.removeIf([&](const QString& row) { return row == key || others.contains(row); });
    if (!alone) switchedOff += others;
    emit hiddenChanged();
}

void Session::leaveDossier()
{
    clearSelection();
    endComparison();
    setEvidencePanel(EvidencePanel::None);
    selectSource({});
    setWindow({});
    folded.clear();
    gathering.clear();
    emit lanesChanged();
}

void Session::setBoundaries(const QString& id)
{
    if (position == id) return;
    position = id;
    emit boundariesChanged();
}

void Session::chooseBoundaries(const QString& id)
{
    setBoundaries(id);
    emit boundariesChosen();
}

bool Session::isHidden(const StatusId& status, bool possible) const
{
    return switchedOff.contains(possible ? status.text() + u'?' : status.text());
}

SessionState Session::state() const
{
    return {.day = shown,
            .compareDay = compared,
            .actor = ActorId(selectedActor),
            .event = EventId(selectedEvent),
            .lens = believed,
            .knownOn = deadline,
            .comparedLens = otherLens.isEmpty() ? std::nullopt : std::optional(otherLens),
            .comparedKnownOn = otherDeadline,
            .language = spoken,
            .hidden = switchedOff,
            .boundaries = position};
}

void Session::restore(const SessionState& state)
{
    setBoundaries(state.boundaries);
    believe(state.lens, state.knownOn);
    setDay(state.day);
    setCompareDay(state.compareDay);
    if (state.comparedLens && !state.compareDay) compareLens(*state.comparedLens, state.comparedKnownOn);
    if (!state.event.isEmpty()) selectEvent(state.event.text());
    else selectActor(state.actor.text());
    if (switchedOff == state.hidden) return;
    switchedOff = state.hidden;
    emit hiddenChanged();
}

}
