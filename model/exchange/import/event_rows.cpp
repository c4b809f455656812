#include "model/exchange/import/event_rows.h"

#include "model/exchange/import/event_time.h"
#include "model/exchange/import/folded_name.h"
#include "model/exchange/import/import_words.h"
#include "model/exchange/import/row_place.h"

#include <QRegularExpression>
#include <QtTranslation>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// A column with more than that holds no groups or themes.
constexpr size_t mostReferred = 500;

QString eventKey(const QString& title, const QString& when)
{
    return foldedName(title) + u'\n' + when;
}

bool sameTitle(const LocalText& one, const LocalText& other)
{
    return std::ranges::any_of(allLanguages, [&](Language a) {
        return one.has(a) && std::ranges::any_of(allLanguages, [&](Language b) {
            return other.has(b) && foldedName(one.in(a)) == foldedName(other.in(b));
        });
    });
}

/// What a row calls its event; a text's beginning where it has no title.
LocalText titleOf(const RowCells& cells, ImportRemarks& remarks)
{
    for (const ColumnRole role : {ColumnRole::Title, ColumnRole::ShortTitle})
        if (LocalText title = cells.words(role); !title.isEmpty()) return title;
    const QString summary = cells.text(ColumnRole::Summary);
    if (summary.isEmpty()) return {};
    constexpr qsizetype longest = 80;
    const QString line = summary.section(u'\n', 0, 0);
    remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row has no title: the beginning of its text stands for it"), {}});
    return {cells.mapping().language, line.size() <= longest ? line : line.first(longest - 1) + u'…'};
}

}

EventRows::EventRows(const Dossier& dossier, Language language, ImportActors& who, ImportSources& whose,
                     ReferredThings& groupThings, ReferredThings& themeThings, ImportRemarks& told)
    : into(dossier), dossierLanguage(language), actors(who), sources(whose), groups(groupThings), themes(themeThings),
      remarks(told), ids(u"event"_s)
{
    for (const Event& event : into.events) {
        ids.take(event.id.text());
        for (const Language each : allLanguages) {
            if (!event.title.has(each)) continue;
            if (event.when.isEmpty()) saidInDossier.isNew(eventKey(event.title.in(each), {}));
            for (const Claim<Edtf>& when : event.when)
                saidInDossier.isNew(eventKey(event.title.in(each), when.value.toString()));
        }
    }
}

/// Whether there is nothing new in a row; tells so.
bool EventRows::isKnown(const RowCells& cells, const LocalText& title, const QString& when)
{
    const auto leaveOut = [&](const char* sentence) {
        remarks.warn(cells.place(), {sentence, {title.in(remarks.language())}});
        return true;
    };
    if (cells.ofTable().isOurs) return false;
    if (!rowsSaid.isNew(cells.all()))
        return leaveOut(QT_TRANSLATE_NOOP("Phrases", "The row was left out: an earlier one says the same of “%1”"));
    for (const Language language : allLanguages)
        if (title.has(language) && saidInDossier.contains(eventKey(title.in(language), when)))
            return leaveOut(QT_TRANSLATE_NOOP("Phrases", "The row was left out: the dossier has “%1” already"));
    return false;
}

/// A free id for a new event; nothing, with a remark, where the dossier has the event.
std::optional<QString> EventRows::idFor(const RowCells& cells, const LocalText& title)
{
    const QString given = cells.text(ColumnRole::Id);
    if (given.isEmpty()) return ids.fresh(title.in(Language::English));
    const Event* known = into.event(EventId(given));
    if (known && (title.isEmpty() || sameTitle(known->title, title))) {
        remarks.warn(cells.place(ColumnRole::Id),
                     {QT_TRANSLATE_NOOP("Phrases", "The row was left out: the dossier has “%1” already"), {given}});
        return {};
    }
    const bool isTaken = isIdText(given) && !ids.isFree(given);
    const QString id = ids.asWritten(given);
    if (isTaken)
        remarks.warn(cells.place(ColumnRole::Id),
                     {QT_TRANSLATE_NOOP("Phrases", "Another event is called “%1”: this one became “%2”"), {given, id}});
    return id;
}

bool EventRows::add(const RowCells& cells, TableDates& dates)
{
    const bool isOurs = cells.ofTable().isOurs;
    const QString given = isOurs ? cells.text(ColumnRole::Id) : QString();
    if (const auto earlier = byGivenId.constFind(given); !given.isEmpty() && earlier != byGivenId.cend()) {
        if (*earlier < 0) return false; // which was remarked of the first row
        addPassage(inMaking[size_t(*earlier)].event, cells, dates);
        return true;
    }
    const LocalText title = titleOf(cells, remarks);
    if (title.isEmpty()) {
        remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: it has no title"), {}});
        return false;
    }
    const auto when = eventTime(cells, dates, remarks);
    if (isKnown(cells, title, when ? when->toString() : QString())) return false;
    const auto id = idFor(cells, title);
    if (!given.isEmpty()) byGivenId.insert(given, id ? qsizetype(inMaking.size()) : -1);
    if (!id) return false;

    EventInMaking event;
    event.head = headOf(cells, *id, title);
    setText(event.tail, "caution"_ba, cells.words(ColumnRole::Caution), dossierLanguage);
    event.citation = readRowCitation(cells, sources.ofRow(cells, dates), dossierLanguage, remarks);
    addClaims(event, cells, when, event.citation);
    if (given.isEmpty()) {
        drafts.append(event.drafted());
        return true;
    }
    inMaking.push_back({std::move(event), drafts.size()});
    drafts.append(JsonDraft());
    return true;
}

JsonDraft EventRows::headOf(const RowCells& cells, const QString& id, const LocalText& title)
{
    JsonDraft head = JsonDraft::object({{"id"_ba, JsonDraft::text(id)}});
    if (const auto kind = word(cells, ColumnRole::EventKind, eventKindMeant)) setString(head, "kind"_ba, *kind);
    setText(head, "title"_ba, title, dossierLanguage);
    if (cells.has(ColumnRole::Title)) setText(head, "shortTitle"_ba, cells.words(ColumnRole::ShortTitle), dossierLanguage);
    if (const QStringList group = referred(cells, ColumnRole::Group, groups); !group.isEmpty())
        setString(head, "group"_ba, group.front());
    const QString importance = cells.text(ColumnRole::Importance);
    if (const int value = importance.toInt(); value >= 1 && value <= 5)
        head.set("importance"_ba, JsonDraft::number(qint64(value)));
    else if (!importance.isEmpty())
        remarks.warn(cells.place(ColumnRole::Importance),
                     {QT_TRANSLATE_NOOP("Phrases", "“%1” is no importance"), {importance}},
                     {QT_TRANSLATE_NOOP("Phrases", "It runs from 1 to 5."), {}});
    if (const QStringList about = referred(cells, ColumnRole::Theme, themes); !about.isEmpty())
        head.set("themes"_ba, textList(about));
    return head;
}

/// A word of the format; nothing, with a remark, where the cell's is none.
std::optional<QString> EventRows::word(const RowCells& cells, ColumnRole role,
                                       std::optional<QString> (*meant)(const QString&))
{
    const QString text = cells.text(role);
    if (text.isEmpty()) return {};
    const auto found = meant(text);
    if (!found)
        remarks.warn(cells.place(role), {QT_TRANSLATE_NOOP("Phrases", "“%1” was not understood here"), {text}},
                     {QT_TRANSLATE_NOOP("Phrases", "It was left out. docs/dossier-format.md lists the words."), {}});
    return found;
}

/// The ids of groups or themes that a cell names.
QStringList EventRows::referred(const RowCells& cells, ColumnRole role, ReferredThings& things)
{
    static const QRegularExpression ours(u"\\s*[;\\n]\\s*"_s);
    static const QRegularExpression others(u"\\s*[;,\\n]\\s*"_s);
    const QString text = cells.text(role);
    QStringList found;
    const bool isOne = role == ColumnRole::Group || !things.find(text).isEmpty();
    const QStringList names = isOne ? QStringList{text} : text.split(cells.ofTable().isOurs ? ours : others, Qt::SkipEmptyParts);
    for (const QString& name : names) {
        if (name.isEmpty()) continue;
        QString id = things.find(name);
        if (id.isEmpty() && things.made().size() < mostReferred) id = things.make(name, cells.mapping().language, cells.ofTable().isOurs).id;
        if (id.isEmpty())
            remarks.warn(cells.place(role), {QT_TRANSLATE_NOOP("Phrases", "“%1” was left out: there are too many such names"), {name}},
                         {QT_TRANSLATE_NOOP("Phrases", "Look whether that column holds groups or themes."), {}});
        else if (!found.contains(id)) found.append(id);
    }
    return found;
}

/// What a cell is cited as: as its row, or as another source that the row names for it alone.
RowCitation EventRows::citationOf(const RowCells& cells, ColumnRole role, const RowCitation& row)
{
    const QString source = sources.named(cells.text(role), cells.ofTable());
    return source.isEmpty() ? row : RowCitation{.source = source};
}

void EventRows::addClaims(EventInMaking& event, const RowCells& cells, const std::optional<Edtf>& when,
                          const RowCitation& row)
{
    const auto claim = [&](EventAttribute attribute, ColumnRole source, JsonDraft value) {
        event.of(attribute).append({std::move(value), citationOf(cells, source, row)});
    };
    if (when) claim(EventAttribute::When, ColumnRole::WhenSource, JsonDraft::text(when->toString()));
    if (JsonDraft place = placeDraft(cells, actors, dossierLanguage, remarks); !place.is(JsonType::Null))
        claim(EventAttribute::Place, ColumnRole::PlaceSource, std::move(place));
    if (const auto occurrence = word(cells, ColumnRole::Occurrence, occurrenceMeant))
        claim(EventAttribute::Occurrence, ColumnRole::OccurrenceSource, JsonDraft::text(*occurrence));
    LocalText summary = cells.words(ColumnRole::Summary);
    if (summary.isEmpty()) summary = cells.words(ColumnRole::Note);
    if (!summary.isEmpty())
        claim(EventAttribute::Summary, ColumnRole::SummarySource, textDraft(summary, dossierLanguage));
    addParticipants(event, cells, row);
}

void EventRows::addParticipants(EventInMaking& event, const RowCells& cells, const RowCitation& row)
{
    EventInMaking::MadeParticipants some;
    const ColumnRole role = cells.has(ColumnRole::Participants) ? ColumnRole::Participants : ColumnRole::Country;
    for (const ActorId& actor : actors.listed(cells, role)) some.actors.append(actor.text());
    if (some.actors.isEmpty()) return;
    some.role = word(cells, ColumnRole::ParticipantRole, roleMeant).value_or(QString());
    if (some.role == "participant"_L1) some.role.clear();
    some.mode = word(cells, ColumnRole::ParticipantMode, modeMeant).value_or(QString());
    if (some.mode == "not-stated"_L1) some.mode.clear();
    if (const LocalText as = cells.words(ColumnRole::ParticipantAs); !as.isEmpty()) some.as = textDraft(as, dossierLanguage);
    some.citation = citationOf(cells, ColumnRole::ParticipantsSource, row);
    event.participants.append(std::move(some));
}

/// A further row of an event: what another passage says of it.
void EventRows::addPassage(EventInMaking& event, const RowCells& cells, TableDates& dates)
{
    const RowCitation row = readRowCitation(cells, sources.ofRow(cells, dates), dossierLanguage, remarks);
    const qsizetype before = event.said();
    addClaims(event, cells, eventTime(cells, dates, remarks), row);
    if (event.said() == before) event.further.append(row);
}

QList<JsonDraft> EventRows::takeDrafts()
{
    for (const Making& each : inMaking) drafts[each.place] = each.event.drafted();
    inMaking.clear();
    return std::move(drafts);
}

}
