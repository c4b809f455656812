#include "ui/briefing/wording/headline.h"

#include "model/phrases/phrases.h"
#include "model/phrases/spelled_number.h"
#include "model/time/date_body.h"
#include "model/time/format.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/members.h"

#include <algorithm>
#include <array>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// "Paris, 6 January": the year only where it is not the page's own.
QString briefly(const View& view, const EventState& state)
{
    const Edtf& time = state.when->value;
    const std::optional<Day> day = time.start().earliest;
    const bool sameYear = day && day->calendar().year == view.day.calendar().year;
    const bool plain = sameYear && time == Edtf::fromDay(*day);
    return whereOf(view, state) + u", "_s +
           (plain ? dayBody(day->calendar(), view.language, DateStyle::Long, Parts::WithoutYear)
                  : formatEdtf(time, view.language, sameYear ? DateStyle::DayMonth : DateStyle::Long,
                               Gaps::Silent));
}

/// The same words with their number spelled out: "fifteen members".
QString spelled(QString words, int number, Language language)
{
    return words.replace(localeOf(language).toString(number), spelledNumber(number, language));
}

QString withCapital(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// A title that begins with how many themes there are goes on in the sentence; of any other the capital may
/// mean something.
bool beginsWithCount(const QString& title, int count, Language language)
{
    return std::ranges::any_of(std::array{Gender::Masculine, Gender::Feminine}, [&](Gender gender) {
        return title.startsWith(spelledNumber(count, language, gender) + u' ', Qt::CaseInsensitive);
    });
}

QString spelledCount(const View& view)
{
    const StatusCount count = view.members();
    const int sure = count.certain + count.undated;
    const auto words = [&](const char* counted, int number) {
        return spelled(phrase(view.language, counted, number), number, view.language);
    };
    QStringList parts;
    if (sure > 0) parts << words(QT_TRANSLATE_N_NOOP("Phrases", "%n members"), sure);
    if (count.possible > 0)
        parts << words(QT_TRANSLATE_N_NOOP("Phrases", "%n possible members"), count.possible);
    if (parts.isEmpty()) parts << phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "No member"));
    return withCapital(parts.join(u", "_s));
}

/// "four themes": where the dossier has no title for them that would say more.
QString themeCount(const View& view, int themes)
{
    const QString words = phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "%n themes"), themes);
    return spelled(words, themes, view.language);
}

QString eventWords(const View& view)
{
    if (const EventState* next = nextEvent(view))
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Next: %1")).arg(briefly(view, *next));
    const EventState* latest = latestEvent(view, view.day);
    if (!latest) return {};
    if (latest->occurrence == Occurrence::Announced)
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Announced: %1"))
            .arg(briefly(view, *latest));
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Latest: %1")).arg(briefly(view, *latest));
}

void addMembers(Runs& text, const View& view, Endnotes& notes)
{
    const QString day = formatDay(view.day, view.language);
    const QString count =
        phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "On %1: %2")).arg(day, countWords(view));
    const SharedSpan shared = sharedSpanOf(view);
    if (!shared.holds) {
        text.push_back({count + u". "_s, lead()});
        return;
    }
    text.push_back({count + u", "_s + shared.words, lead()});
    notes.cite(text, shared.citations);
    text.push_back({u". "_s, lead()});
}

/// A sentence about an event, its numerals before the full stop; then perhaps another sentence.
void addEvent(Runs& text, const View& view, Endnotes& notes, const EventState& state, const char* sentence,
              const char* more = nullptr)
{
    QString when = formatEdtf(state.when->value, view.language);
    const bool isDay = state.when->value == Edtf::fromDay(state.when->value.start().earliest.value_or(Day()));
    if (isDay) when.replace(u' ', QChar::Nbsp); // a day stays with its month
    const QString what = view.in(state.event->title) + u", "_s + when;
    text.push_back({phrase(view.language, sentence).arg(what), lead()});
    notes.cite(text, citationsOf(state));
    text.push_back({u". "_s, lead()});
    if (more) text.push_back({phrase(view.language, more) + u' ', lead()});
}

}

QString countWords(const View& view)
{
    const StatusCount count = view.members();
    const int sure = count.certain + count.undated;
    const QString members = phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "%n members"), sure);
    const QString possible =
        phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "%n possible members"), count.possible);
    if (count.total() == 0) return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "No member"));
    if (count.possible == 0) return members;
    if (sure == 0) return possible;
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1, %2")).arg(members, possible);
}

QString headlineOf(const View& view)
{
    QString text = spelledCount(view);
    const int themes = int(themesOn(view).size());
    if (view.request.plan.blocks.themes && themes > 0) {
        const bool named = !view.dossier.themesTitle.isEmpty();
        QString title = named ? themesTitle(view) : themeCount(view, themes);
        const bool goesOn = !named || beginsWithCount(title, themes, view.language);
        if (goesOn) title[0] = title[0].toLower();
        text += (goesOn ? u", "_s : u". "_s) + title;
    }
    if (const QString event = eventWords(view); !event.isEmpty()) text += u". "_s + event;
    return text;
}

Runs leadOf(const View& view, Endnotes& notes)
{
    constexpr const char* announced = QT_TRANSLATE_NOOP("Phrases", "Announced: %1");
    Runs text;
    addMembers(text, view, notes);
    if (const EventState* latest = latestEvent(view, view.day)) {
        if (latest->occurrence == Occurrence::Announced)
            addEvent(text, view, notes, *latest, announced,
                     QT_TRANSLATE_NOOP("Phrases", "No source says that it was held."));
        else
            addEvent(text, view, notes, *latest, QT_TRANSLATE_NOOP("Phrases", "Latest event: %1"));
    }
    if (const EventState* next = nextEvent(view))
        addEvent(text, view, notes, *next, announced,
                 QT_TRANSLATE_NOOP("Phrases", "It has not yet been held on the date of this page."));
    return text;
}

std::vector<const Theme*> themesOn(const View& view)
{
    const auto begun = [&](const Event& event) {
        return std::ranges::any_of(view.moment.events,
                                   [&](const EventOnDay& shown) { return shown.state->event == &event; });
    };
    std::vector<const Theme*> themes;
    for (const Theme& theme : view.dossier.themes) {
        if (!view.history.lens().believes(theme.citation, view.dossier)) continue;
        const auto carries = [&](const EventState& state) { return state.event->themes.contains(theme.id); };
        const auto& events = view.history.events();
        const bool dated = std::ranges::any_of(events, carries);
        const bool known = std::ranges::any_of(
            events, [&](const EventState& state) { return carries(state) && begun(*state.event); });
        if (!dated || known) themes.push_back(&theme);
    }
    return themes;
}

QString themesTitle(const View& view)
{
    if (!view.dossier.themesTitle.isEmpty()) return view.in(view.dossier.themesTitle);
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Themes"));
}

}
