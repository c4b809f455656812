#include "model/exchange/import/importer.h"

#include "model/exchange/import/event_rows.h"
#include "model/exchange/import/status_rows.h"
#include "model/io/record.h"

#include <QtTranslation>

#include <algorithm>
#include <deque>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

Language languageOf(const DossierText& text)
{
    const auto language = text.field("language");
    return language ? languageFromCode(language->text()).value_or(Language::English) : Language::English;
}

EntryWord entryOf(RowKind rows)
{
    switch (rows) {
    case RowKind::StatusClaims: return EntryWord::Status;
    case RowKind::Sources: return EntryWord::Source;
    case RowKind::Events: break;
    }
    return EntryWord::Event;
}

/// A table and what is known of it while its rows are read.
struct TableInHand {
    TableInHand(const TableHead& head, const Mapping& mapping, ImportRemarks& remarks)
        : table(head, mapping), dates(table, remarks)
    {
    }
    MappedTable table;
    TableDates dates;
    std::vector<TableRow> waiting; ///< for a row that decides the order of dates
};

struct WaitingRow {
    TableInHand* of = nullptr;
    EntryWord entry = EntryWord::Event;
    TableRow row;
};

}

struct Importer::State {
    State(const Dossier& dossier, const DossierText& text, Language reports)
        : into(dossier), language(languageOf(text)), remarks(reports), actors(dossier, language, remarks),
          sources(dossier, language, remarks), statuses(dossier, language, remarks), groups(u"group"_s), themes(u"theme"_s),
          statusRows(dossier, language, actors, sources, statuses, remarks),
          eventRows(dossier, language, actors, sources, groups, themes, remarks)
    {
        for (const Group& group : dossier.groups) {
            groups.know(group.id.text(), group.label);
            colours.append(group.light);
        }
        for (const Theme& theme : dossier.themes) themes.know(theme.id.text(), theme.title);
    }

    void take(TableInHand& hand, TableRow row);
    void understand(TableInHand& hand, const TableRow& row);
    void settle(TableInHand& hand, EntryWord entry, const TableRow& row);
    std::optional<EntryWord> entryOfRow(const RowCells& cells);
    bool declareNamed(const RowCells& cells, TableInHand& hand, ReferredThings& things);
    bool declareActor(const RowCells& cells, TableInHand& hand);
    void cite(JsonDraft& thing, const QByteArray& key, const RowCells& cells, TableInHand& hand);
    void closeTable();
    void closeAll();
    QList<JsonDraft> groupDrafts();
    QList<JsonDraft> themeDrafts();

    const Dossier& into;
    Language language;
    ImportRemarks remarks;
    ImportActors actors;
    ImportSources sources;
    ImportStatuses statuses;
    ReferredThings groups;
    ReferredThings themes;
    StatusRows statusRows;
    EventRows eventRows;
    QList<Rgb> colours; ///< of groups
    std::deque<TableInHand> tables;
    std::vector<WaitingRow> waiting; ///< rows that may refer to what comes after them
    ImportReport report;
};

Importer::Importer(const Dossier& into, const DossierText& text, Language reports)
    : state(std::make_unique<State>(into, text, reports))
{
}

Importer::~Importer() = default;

void Importer::begin(const TableHead& head, const Mapping& mapping)
{
    state->closeTable();
    state->remarks.begin(head.name);
    state->tables.emplace_back(head, mapping, state->remarks);
}

void Importer::tell(const Problem& problem)
{
    state->remarks.tell(problem);
}

void Importer::add(const TableRow& row)
{
    if (state->tables.empty()) return;
    ++state->report.rows;
    if (std::ranges::all_of(row.cells, [](const QString& cell) { return cell.trimmed().isEmpty(); })) {
        ++state->report.empty;
        return;
    }
    state->take(state->tables.back(), row);
}

/// Where a date could be either order, the row waits, and those after it, until one decides.
void Importer::State::take(TableInHand& hand, TableRow row)
{
    hand.dates.see(row);
    if (hand.dates.mustWait()) {
        hand.waiting.push_back(std::move(row));
        return;
    }
    for (const TableRow& earlier : std::exchange(hand.waiting, {})) understand(hand, earlier);
    understand(hand, row);
}

void Importer::State::closeTable()
{
    if (tables.empty()) return;
    TableInHand& hand = tables.back();
    hand.dates.close();
    for (const TableRow& row : std::exchange(hand.waiting, {})) understand(hand, row);
}

std::optional<EntryWord> Importer::State::entryOfRow(const RowCells& cells)
{
    const QString word = cells.text(ColumnRole::Kind);
    if (word.isEmpty()) return entryOf(cells.mapping().rows);
    const auto found = std::ranges::find(entryWords, word);
    if (found != entryWords.end()) return EntryWord(found - entryWords.begin());
    remarks.warn(cells.place(ColumnRole::Kind), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: “%1” is no kind of row"), {word}},
                 {QT_TRANSLATE_NOOP("Phrases", "There are event, status, source, actor, status-name, group and theme."), {}});
    return {};
}

void Importer::State::understand(TableInHand& hand, const TableRow& row)
{
    const auto entry = entryOfRow(RowCells(hand.table, row, remarks));
    if (!entry) {
        ++report.skipped;
        return;
    }
    const bool refers = *entry == EntryWord::Event || *entry == EntryWord::Status;
    if (refers && hand.table.isOurs) waiting.push_back({&hand, *entry, row});
    else settle(hand, *entry, row);
}

/// A row that tells of a group or a theme.
bool Importer::State::declareNamed(const RowCells& cells, TableInHand& hand, ReferredThings& things)
{
    const LocalText title = cells.words(ColumnRole::Title);
    ReferredThings::Thing* made = title.isEmpty() ? nullptr : things.declare(cells.text(ColumnRole::Id), title);
    if (!made) {
        remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: “%1” is there already, or has no title"),
                                     {cells.text(ColumnRole::Id)}});
        return false;
    }
    if (&things != &themes) return true;
    cite(made->fields, "text"_ba, cells, hand);
    // Where the dossier has one source, what is silent about it would rest on that.
    if (hand.table.isOurs && !made->fields.find("source")) made->fields.set("source"_ba, JsonDraft());
    return true;
}

/// What a row says of a thing beside its name, and whose words that is.
void Importer::State::cite(JsonDraft& thing, const QByteArray& key, const RowCells& cells, TableInHand& hand)
{
    const LocalText text = cells.words(ColumnRole::Summary);
    const RowCitation citation = readRowCitation(cells, sources.ofRow(cells, hand.dates), language, remarks);
    if (text.isEmpty() && citation == RowCitation()) return;
    setText(thing, key, text, language);
    writeCitation(thing, citation);
}

void Importer::State::settle(TableInHand& hand, EntryWord entry, const TableRow& row)
{
    const RowCells cells(hand.table, row, remarks);
    bool isImported = false;
    switch (entry) {
    case EntryWord::Event: isImported = eventRows.add(cells, hand.dates); break;
    case EntryWord::Status: isImported = statusRows.add(cells, hand.dates); break;
    case EntryWord::Source: isImported = sources.declare(cells, hand.dates); break;
    case EntryWord::Actor: isImported = declareActor(cells, hand); break;
    case EntryWord::StatusName: isImported = statuses.declare(cells); break;
    case EntryWord::Group: isImported = declareNamed(cells, hand, groups); break;
    case EntryWord::Theme: isImported = declareNamed(cells, hand, themes); break;
    }
    ++(isImported ? report.imported : report.skipped);
}

bool Importer::State::declareActor(const RowCells& cells, TableInHand& hand)
{
    JsonDraft* actor = actors.declare(cells);
    if (!actor) return false;
    if (const QString group = cells.text(ColumnRole::Group); !group.isEmpty()) {
        const QString known = groups.find(group);
        const QString id = known.isEmpty() ? groups.make(group, cells.mapping().language, hand.table.isOurs).id : known;
        actor->set("group"_ba, JsonDraft::text(id));
    }
    cite(*actor, "summary"_ba, cells, hand);
    return true;
}

void Importer::State::closeAll()
{
    closeTable();
    for (const WaitingRow& each : std::exchange(waiting, {})) {
        remarks.begin(each.of->table.name);
        settle(*each.of, each.entry, each.row);
    }
}

QList<JsonDraft> Importer::State::groupDrafts()
{
    QList<JsonDraft> drafts;
    for (const ReferredThings::Thing& group : groups.made()) {
        colours.append(freeColour(colours));
        drafts.append(JsonDraft::object({{"id"_ba, JsonDraft::text(group.id)},
                                         {"label"_ba, textDraft(group.title, language)},
                                         {"colour"_ba, JsonDraft::text(colourText(colours.last()))}}));
    }
    return drafts;
}

QList<JsonDraft> Importer::State::themeDrafts()
{
    QList<JsonDraft> drafts;
    for (const ReferredThings::Thing& theme : themes.made()) {
        drafts.append(JsonDraft::object({{"id"_ba, JsonDraft::text(theme.id)}, {"title"_ba, textDraft(theme.title, language)}}));
        for (const JsonDraft::Member& field : theme.fields.members()) drafts.last().set(field.key, field.value);
    }
    return drafts;
}

Imported Importer::finish()
{
    state->closeAll();
    Imported all;
    all.report = std::move(state->report);
    const auto add = [&all](ThingList list, QList<JsonDraft> drafts) {
        all.things.reserve(all.things.size() + drafts.size());
        for (JsonDraft& draft : drafts) all.things.append({list, std::move(draft)});
        return int(drafts.size());
    };
    QList<JsonDraft> sources;
    for (const ReferredThings::Thing& source : state->sources.made()) sources.append(state->sources.drafted(source));
    ImportReport& report = all.report;
    report.sources = add(ThingList::Sources, std::move(sources));
    report.groups = add(ThingList::Groups, state->groupDrafts());
    report.statuses = add(ThingList::Statuses, state->statuses.drafted());
    report.actors = add(ThingList::Actors, state->actors.made());
    report.statusClaims = add(ThingList::StatusClaims, state->statusRows.takeDrafts());
    report.themes = add(ThingList::Themes, state->themeDrafts());
    report.events = add(ThingList::Events, state->eventRows.takeDrafts());
    report.doubtful = state->actors.takeDoubtful();
    state->remarks.giveTo(report);
    return all;
}

std::expected<bool, Problem> importTable(RowSource& rows, Importer& importer, const ImportGoing& going)
{
    constexpr qint64 between = 1024; // rows, so that asking costs nothing
    for (qint64 count = 0;; ++count) {
        if (count % between == 0 && !going(rows.progress())) return false;
        auto row = rows.next();
        for (const Problem& remark : rows.remarks()) importer.tell(remark);
        if (!row) return std::unexpected(row.error());
        if (!*row) break;
        importer.add(**row);
    }
    going(rows.progress());
    return true;
}

}
