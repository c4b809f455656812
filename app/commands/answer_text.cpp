#include "app/commands/answer_text.h"

#include "model/evidence/evidence.h"
#include "model/items/event_words.h"
#include "model/items/evidence/evidence_words.h"
#include "model/items/evidence/lens_words.h"
#include "model/items/honest_dates.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"

#include <QStringList>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString left;
    QString right;
    QStringList notes = {}; ///< each on a line of its own below
};

/// A heading with its number of rows, and the rows in two columns; nothing where there are none.
QString section(const QString& heading, const QList<Row>& rows)
{
    if (rows.isEmpty()) return {};
    qsizetype width = 0;
    for (const Row& row : rows) width = std::max(width, row.left.size());
    QString text = u"\n%1 (%2)\n"_s.arg(heading).arg(rows.size());
    for (const Row& row : rows) {
        text += u"  %1  %2\n"_s.arg(row.left.leftJustified(width), row.right);
        for (const QString& note : row.notes) text += u"  %1    %2\n"_s.arg(QString(width, u' '), note);
    }
    return text;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString upperFirst(const QString& text, Language language)
{
    return text.isEmpty() ? text : localeOf(language).toUpper(text.first(1)) + text.sliced(1);
}

QString spanWords(const std::optional<Edtf>& span, Language language)
{
    return span ? formatEdtf(*span, language) : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Undated"));
}

QString conflictWords(bool conflict, Language language)
{
    return conflict ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "Sources differ")) : QString();
}

/// "18 countries (GOV.UK); 16 countries (TASS)"
QString reportsFrom(size_t first, const Evidence& evidence, const Dossier& dossier, Language language)
{
    QStringList told;
    for (size_t i = first; i < evidence.reports.size(); ++i) {
        const Report& report = evidence.reports[i];
        const QString givers = giverWords(report.citations, dossier, language);
        told << phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 (%2)"))
                    .arg(valueWords(report, dossier, language), givers);
    }
    return told.join(u"; "_s);
}

/// What is reported besides the shown value, or, where sources contradict each other, all that they report.
QStringList notesOn(const std::vector<Evidence>& evidence, const Dossier& dossier, Language language)
{
    QStringList notes;
    for (const Evidence& each : evidence) {
        if (!each.hasOthers()) continue;
        const char* words = each.contested ? QT_TRANSLATE_NOOP("Phrases", "%1, sources differ: %2")
                                           : QT_TRANSLATE_NOOP("Phrases", "%1, also reported: %2");
        const QString reports = reportsFrom(each.contested ? 0 : 1, each, dossier, language);
        notes << phrase(language, words).arg(attributeWords(each, language), reports);
    }
    return notes;
}

/// When the coalition was founded and how many it counts: all that the lens's sources report.
QString coalitionLines(const History& history, Language language)
{
    QString lines;
    for (const Evidence& each : evidenceOfCoalition(history)) {
        const char* words = each.contested ? QT_TRANSLATE_NOOP("Phrases", "%1, sources differ: %2")
                                           : QT_TRANSLATE_NOOP("Phrases", "%1: %2");
        const QString reports = reportsFrom(0, each, history.dossier(), language);
        lines += phrase(language, words).arg(attributeWords(each, language), reports) + u'\n';
    }
    return lines;
}

Row actorRow(const ActorState& state, const Dossier& dossier, Language language)
{
    return {state.actor->name.in(language),
            joined({spanWords(state.shown->span, language), conflictWords(state.conflict, language)}),
            notesOn({evidenceOf(state)}, dossier, language)};
}

/// That it was held goes without saying: it is listed on a day that it precedes.
QString standing(const EventOnDay& event, Day day, Language language)
{
    if (event.state->occurrence != Occurrence::Held) return occurrenceWords(*event.state, day, language);
    if (!event.ahead) return {};
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Announced, not yet held"));
}

Row eventRow(const EventOnDay& event, Day day, const History& history, Language language)
{
    const EventState& state = *event.state;
    const Dossier& dossier = history.dossier();
    return {upperFirst(eventTime(state, language, DateStyle::Short), language),
            joined({state.event->title.in(language),
                    state.place ? placeWords(state, dossier, language) : QString(),
                    standing(event, day, language), conflictWords(state.conflict, language)}),
            notesOn(evidenceOf(state, history), dossier, language)};
}

QString heading(const QString& days, const History& history, Language language)
{
    const Dossier& dossier = history.dossier();
    const Lens& lens = history.lens();
    const QString text =
        dossier.title.in(language) + u'\n' + days + u'\n' + wholeLensWords(lens, dossier, language) + u'\n';
    if (!lens.knownOn() || believedSources(lens, dossier) > 0) return text;
    const char* nothing = QT_TRANSLATE_NOOP("Phrases", "No source of these was published by then.");
    return text + phrase(language, nothing) + u'\n';
}

const char* kindHeading(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Joined: return QT_TRANSLATE_NOOP("Phrases", "Joined");
    case ChangeKind::Left: return QT_TRANSLATE_NOOP("Phrases", "Left");
    case ChangeKind::Status: break;
    case ChangeKind::Confirmed: return QT_TRANSLATE_NOOP("Phrases", "Confirmed");
    }
    return QT_TRANSLATE_NOOP("Phrases", "Changed status");
}

QString labelOf(const ActorState* state, Language language)
{
    return state ? statusLabel(*state->status, state->certainty == Certainty::Possible, language) : u"–"_s;
}

Row changeRow(const Change& change, Language language)
{
    const QString turn = labelOf(change.before, language) + u" → "_s + labelOf(change.after, language);
    return {change.actor->name.in(language), joined({turn, spanWords(change.when, language)})};
}

}

QString stateText(const History& history, const Moment& moment, Language language)
{
    const Dossier& dossier = history.dossier();
    QString text = heading(formatDay(moment.day, language), history, language);
    text += coalitionLines(history, language);
    for (const Status& status : dossier.statuses)
        for (const bool possible : {false, true}) {
            QList<Row> rows;
            for (const ActorState* state : moment.actors)
                if (state->status == &status && (state->certainty == Certainty::Possible) == possible)
                    rows.append(actorRow(*state, dossier, language));
            text += section(statusLabel(status, possible, language), rows);
        }
    QList<Row> events;
    for (const EventOnDay& event : moment.events)
        events.append(eventRow(event, moment.day, history, language));
    return text + section(phrase(language, QT_TRANSLATE_NOOP("Phrases", "Events")), events);
}

QString changesText(const History& history, const Changes& changes, Language language)
{
    const QString days = formatDay(changes.from, language) + u" → "_s + formatDay(changes.to, language);
    QString text = heading(days, history, language);
    if (changes.actors.empty() && changes.events.empty())
        return text + u'\n' + phrase(language, QT_TRANSLATE_NOOP("Phrases", "Nothing changed")) + u'\n';
    using enum ChangeKind;
    for (const ChangeKind kind : {Joined, Left, Status, Confirmed}) {
        QList<Row> rows;
        for (const Change& change : changes.actors)
            if (change.kind == kind) rows.append(changeRow(change, language));
        text += section(phrase(language, kindHeading(kind)), rows);
    }
    QList<Row> events;
    for (const EventState* state : changes.events)
        events.append(eventRow({state}, changes.to, history, language));
    return text + section(phrase(language, QT_TRANSLATE_NOOP("Phrases", "Events")), events);
}

}
