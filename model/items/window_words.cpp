#include "model/items/window_words.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <QStringList>

namespace atlas {

namespace {

QString rangeWords(const TimeWindow& window, Language language)
{
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 – %2"))
        .arg(formatDay(window.first, language), formatDay(window.last, language));
}

const char* titleOf(TimeWindow::Mode mode, bool all)
{
    switch (mode) {
    case TimeWindow::Mode::SinceStart: break;
    case TimeWindow::Mode::ThatDay:
        return all ? QT_TRANSLATE_NOOP("Phrases", "Events on %1: %2")
                   : QT_TRANSLATE_NOOP("Phrases", "Events on %1: %2 of %3");
    case TimeWindow::Mode::Range:
        return all ? QT_TRANSLATE_NOOP("Phrases", "Events, %1: %2")
                   : QT_TRANSLATE_NOOP("Phrases", "Events, %1: %2 of %3");
    }
    return all ? QT_TRANSLATE_NOOP("Phrases", "Events since the start: %1")
               : QT_TRANSLATE_NOOP("Phrases", "Events since the start: %1 of %2");
}

}

QString windowWords(const TimeWindow& window, Language language)
{
    switch (window.mode) {
    case TimeWindow::Mode::SinceStart: break;
    case TimeWindow::Mode::ThatDay:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "on %1")).arg(formatDay(window.first, language));
    case TimeWindow::Mode::Range: return rangeWords(window, language);
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "since the start"));
}

QString windowTitle(const EventsInWindow& events, Language language)
{
    const bool all = int(events.dated.size()) == events.datedInAll;
    QString title = phrase(language, titleOf(events.window.mode, all));
    switch (events.window.mode) {
    case TimeWindow::Mode::SinceStart: break;
    case TimeWindow::Mode::ThatDay: title = title.arg(formatDay(events.window.first, language)); break;
    case TimeWindow::Mode::Range: title = title.arg(rangeWords(events.window, language)); break;
    }
    const QLocale locale = localeOf(language);
    title = title.arg(locale.toString(qulonglong(events.dated.size())));
    return all ? title : title.arg(locale.toString(events.datedInAll));
}

QString windowNote(const EventsInWindow& events, Language language)
{
    QStringList notes;
    if (events.possible > 0)
        notes.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "including %n possible"), events.possible));
    if (events.undatedInAll > 0)
        notes.append(
            phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n undated, not counted"), events.undatedInAll));
    return notes.join(QStringLiteral(" · "));
}

QString eventCountWords(const EventsInWindow& events, Language language)
{
    const int shown = int(events.dated.size() + events.undated.size());
    const int all = events.datedInAll + events.undatedInAll;
    if (shown == all) return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), all);
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%1 of %n event(s)"), all)
        .arg(localeOf(language).toString(shown));
}

}
