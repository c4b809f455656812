#include "model/items/comparison/comparison_content.h"

#include "model/items/citations.h"
#include "model/items/comparison/retold_words.h"
#include "model/items/event_line.h"
#include "model/items/evidence/lens_words.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEvents = 12;

QList<Citation> copied(const std::vector<const Citation*>& citations)
{
    QList<Citation> copies;
    for (const Citation* citation : citations) copies.append(*citation);
    return copies;
}

class Telling
{
public:
    Telling(const ToldComparison& about, Language spoken)
        : told(about), comparison(about.comparison), language(spoken),
          counted(about.after.dossier().countedStatus()), numbers(about.after.dossier(), spoken)
    {
    }

    ComparisonContent content()
    {
        ComparisonContent content;
        content.title = title();
        content.sides = {side(comparison.before, told.before, told.reversed ? u"B"_s : u"A"_s),
                         side(comparison.after, told.after, told.reversed ? u"A"_s : u"B"_s)};
        content.nothing = nothing();
        for (const Difference difference : listedDifferences)
            if (DifferenceGroup next = group(difference); !next.lines.isEmpty()) content.groups.append(next);
        content.events = events();
        content.notCompared = notComparedText();
        content.citations = numbers.lines();
        content.written = numbers.written();
        return content;
    }

private:
    QString title() const
    {
        if (told.basis == Basis::Lenses) {
            const Dossier& dossier = told.after.dossier();
            return phrase(language, QT_TRANSLATE_NOOP("Phrases", "What changes: %1"))
                .arg(lensChangeWords(told.before.lens(), told.after.lens(), dossier, language));
        }
        return phrase(language, told.reversed ? QT_TRANSLATE_NOOP("Phrases", "What changed from B to A")
                                              : QT_TRANSLATE_NOOP("Phrases", "What changed from A to B"));
    }

    ComparedSide side(const Moment& moment, const History& history, const QString& letter) const
    {
        ComparedSide one{letter, formatDay(moment.day, language), {}};
        if (told.basis == Basis::Lenses) one.title = lensOf(history);
        if (!counted) return one;
        const auto place = size_t(history.dossier().statusIndex.value(counted->id));
        one.count = statusCountWords(*counted, moment.counts[place], language);
        return one;
    }

    /// With the day that limits it where that is what differs.
    QString lensOf(const History& history) const
    {
        const QString name = lensName(history.lens(), history.dossier(), language);
        const QString limit = knownOnWords(history.lens(), language);
        if (limit.isEmpty() || told.before.lens().knownOn() == told.after.lens().knownOn()) return name;
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2")).arg(name, limit);
    }

    QString nothing() const
    {
        if (comparison.hasChanges()) return {};
        if (told.basis == Basis::Lenses)
            return phrase(language,
                          QT_TRANSLATE_NOOP("Phrases", "No status differs between the two lenses."));
        return noDifferenceWords(comparison, language);
    }

    DifferenceGroup group(Difference difference)
    {
        const std::vector<const ComparedActor*> actors = actorsOf(comparison, difference, language);
        if (actors.empty()) return {};
        const QString turn = sharedTurn(difference, actors, language);
        const bool shared = shareCitations(actors);
        DifferenceGroup group{.glyph = differenceGlyph(difference), .title = {}, .lines = {}};
        const QString head = differenceTitle(difference, actors, told.basis, language);
        if (shared) group.title = numbers.text(head, turn, copied(actors.front()->citations));
        else group.title = {head, turn, {}, false};
        for (const ComparedActor* actor : actors) {
            const QString name = actor->actor->name.in(language);
            const QString own = ownWords(*actor, turn.isEmpty());
            group.brief = group.brief && own.isEmpty();
            const CitedText text = shared ? CitedText{name, own, {}, false}
                                          : numbers.text(name, own, copied(actor->citations));
            group.lines.append({actor->actor->id.text(), text});
        }
        return group;
    }

    /// What the group's title does not say.
    QString ownWords(const ComparedActor& actor, bool saysTurn) const
    {
        QStringList remarks = remarksOn(actor, saysTurn, language);
        if (const QString turn = retoldTurn(actor, language); told.basis == Basis::Lenses && !turn.isEmpty())
            remarks.append(turn);
        QStringList words{turnWords(actor, counted, language)};
        if (!remarks.isEmpty()) words.append(u'(' + remarks.join(u", "_s) + u')');
        words.removeAll(QString());
        return words.join(u' ');
    }

    QList<DifferingEvents> events()
    {
        QList<DifferingEvents> lists;
        const EventsBetween gained = eventsBetween(comparison);
        if (told.basis == Basis::Days) {
            lists.append(listOf(eventsBetweenTitle(gained, language), gained.events));
            return lists;
        }
        const auto add = [&](const char* title, const std::vector<const EventState*>& states) {
            if (!states.empty()) lists.append(listOf(phrase(language, title, int(states.size())), states));
        };
        add(QT_TRANSLATE_N_NOOP("Phrases", "%n events only in B"), gained.events);
        add(QT_TRANSLATE_N_NOOP("Phrases", "%n events only in A"), comparison.lostEvents);
        if (!comparison.retoldEvents.empty()) lists.append(retoldList());
        return lists;
    }

    DifferingEvents listOf(const QString& title, const std::vector<const EventState*>& states)
    {
        DifferingEvents list{.title = title, .lines = {}, .more = {}};
        for (const EventState* state : states) {
            if (list.lines.size() == mostEvents) break;
            list.lines.append(lineOf(*state));
        }
        list.more = moreWords(states.size(), list);
        return list;
    }

    DifferingEvents retoldList()
    {
        const std::vector<RetoldEvent>& retold = comparison.retoldEvents;
        DifferingEvents list{
            .title = phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n event(s) told otherwise"),
                            int(retold.size())),
            .lines = {},
            .more = {}};
        for (const RetoldEvent& event : retold) {
            if (list.lines.size() == mostEvents) break;
            EventLine line = lineOf(*event.after);
            line.detail = retoldWords(event, told.after.dossier(), language).join(u"; "_s);
            list.lines.append(line);
        }
        list.more = moreWords(retold.size(), list);
        return list;
    }

    QString moreWords(size_t all, const DifferingEvents& list) const
    {
        const int more = int(all) - int(list.lines.size());
        return more > 0 ? phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "and %n more"), more) : QString();
    }

    EventLine lineOf(const EventState& state)
    {
        const ListedFor reader{TimeWindow::Mode::SinceStart, comparison.after.day, language};
        const std::vector<EventOnDay>& shown = comparison.after.events;
        const auto listed = std::ranges::find(shown, &state, &EventOnDay::state);
        EventLine line = eventLine(listed == shown.end() ? EventOnDay{&state} : *listed, reader);
        const Citation* first = state.when ? &state.when->citation
                                : state.citations.empty() ? nullptr : state.citations.front();
        if (first) line.numerals = numbers.cite(*first);
        return line;
    }

    CitedText notComparedText()
    {
        QStringList names;
        QList<Citation> citations;
        for (const ActorState* state : notCompared(comparison)) {
            names.append(state->actor->name.in(language));
            citations.append(state->shown->citation);
        }
        if (names.isEmpty()) return {};
        return numbers.text(phrase(language, QT_TRANSLATE_NOOP("Phrases", "Not compared:")),
                            names.join(u", "_s) + u". "_s + notDatedWords(comparison, language), citations);
    }

    const ToldComparison& told;
    const Comparison& comparison;
    Language language;
    const Status* counted;
    CitationNumbers numbers;
};

}

ComparisonContent comparisonContent(const ToldComparison& told, Language language)
{
    return Telling(told, language).content();
}

}
