#include "model/items/exchange/table_import.h"

#include "model/edit/dossier_edits.h"
#include "model/exchange/import/report_words.h"
#include "model/io/load.h"
#include "model/items/exchange/import_summary.h"
#include "model/phrases/phrases.h"

#include <QFileInfo>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// A sentence, and what to do.
QString wordsOf(const Problem& problem)
{
    return problem.hint.isEmpty() ? problem.sentence + u'.' : problem.sentence + u". "_s + problem.hint;
}

}

TableImport::TableImport(QObject* parent) : QObject(parent)
{
    connect(&chosen, &ImportChoices::changed, this, &TableImport::tryOut);
    connect(&doubtfulRows, &DoubtfulNames::decided, this, &TableImport::tryOut);
}

void TableImport::openFile(const QUrl& url)
{
    leave();
    open({url.isLocalFile() ? url.toLocalFile() : url.toString(), {}, {}});
}

void TableImport::openText(const QString& text)
{
    leave();
    open({{}, text, {}});
}

void TableImport::open(const ImportOrigin& from)
{
    const bool anew = from.path != origin.path || from.pasted != origin.pasted;
    leave();
    connect(session, &Session::languageChanged, this, &TableImport::speak, Qt::UniqueConnection);
    origin = from;
    tell(Opening);
    const Language language = session->language();
    const auto into = openDossier();
    thread.run(
        [from, language, into, exchange = ExchangeProgram{program}](const ImportGoing&) {
            return openForImport(from, exchange, into ? *into : Dossier(), language);
        },
        [this, anew](auto opened) { takeOpened(std::move(opened), anew); });
}

void TableImport::takeOpened(std::expected<OpenedTables, Problem> opened, bool anew)
{
    if (!opened) return tell(Nothing, wordsOf(opened.error()));
    file = std::move(opened->file);
    tables = std::move(opened->tables);
    found = std::move(opened->found);
    const auto first = std::ranges::find(tables, true, &ImportedTable::taken);
    shown = first == tables.end() ? 0 : size_t(first - tables.begin());
    const auto into = openDossier();
    if (anew) chosen.begin(into, QFileInfo(name()).completeBaseName(), session->language());
    speak();
    tell(Choosing);
    show();
    tryOut();
}

void TableImport::showTable(int table)
{
    if (table < 0 || size_t(table) >= tables.size() || table == shownTable()) return;
    shown = size_t(table);
    show();
    if (!tables[shown].beginning) take(table, true);
}

void TableImport::take(int table, bool wanted)
{
    if (at != Choosing || table < 0 || size_t(table) >= tables.size()) return;
    tables[size_t(table)].taken = wanted;
    tryOut();
}

void TableImport::lookAt(size_t table)
{
    const auto into = openDossier();
    thread.run([from = file, table, into](const ImportGoing&) { return lookedAt(*from, table, into ? *into : Dossier()); },
               [this, table](auto looked) { takeLookedAt(table, std::move(looked)); });
}

void TableImport::takeLookedAt(size_t table, std::expected<ImportedTable, Problem> looked)
{
    trying = false;
    if (!looked) {
        tables[table].taken = false;
        return tell(Choosing, wordsOf(looked.error()));
    }
    tables[table] = std::move(*looked);
    tables[table].taken = true;
    shown = table;
    show();
    tryOut();
}

void TableImport::chooseRole(int column, int choice)
{
    const auto role = columnRows.roleOf(column, choice);
    if (!role || at != Choosing) return;
    tables[shown].mapping.columns[column] = *role;
    show();
    tryOut();
}

int TableImport::rowKind() const
{
    return shown < tables.size() ? int(tables[shown].mapping.rows) : int(RowKind::Events);
}

void TableImport::setRowKind(int kind)
{
    if (at != Choosing || kind == rowKind() || kind < 0 || kind > int(RowKind::Sources)) return;
    tables[shown].mapping.rows = RowKind(kind);
    show();
    tryOut();
}

void TableImport::setSeparator(const QString& separator)
{
    if (separator.size() != 1 || separator == this->separator()) return;
    ImportOrigin other = origin;
    other.options = found.value_or(TextTableOptions());
    other.options.separator = separator.front();
    open(other);
}

void TableImport::setEncoding(const QString& encoding)
{
    if (encoding.isEmpty() || encoding == this->encoding()) return;
    ImportOrigin other = origin;
    other.options = origin.options; // the separator is found out anew, unless it was chosen
    other.options.encoding = encoding;
    open(other);
}

void TableImport::tryOut()
{
    if (at != Choosing) return;
    trying = true;
    emit changed();
    // Another choice may have come before the look at a taken table was over.
    const auto unseen = std::ranges::find_if(tables, [](const ImportedTable& each) { return each.taken && !each.beginning; });
    if (unseen != tables.end()) return lookAt(size_t(unseen - tables.begin()));
    thread.run(
        [tables = tables, plan = plan(), ground = ground(), language = session->language()](const ImportGoing& going) {
            return tryImport(tables, plan, ground, language, going);
        },
        [this](ImportTrial next) { takeTrial(std::move(next)); });
}

void TableImport::takeTrial(ImportTrial next)
{
    trial = std::move(next);
    const bool several = tables.size() > 1;
    remarkRows.show(trial.report.remarks, several, session->language());
    cellRows.tell(tables[shown].head.name, trial.report.remarks);
    doubtfulRows.meet(trial.report.doubtful);
    trying = false;
    emit changed();
}

void TableImport::import()
{
    if (!isReady()) return;
    readSoFar = -1;
    tell(Importing);
    thread.run(
        [from = file, tables = tables, plan = plan(), ground = ground(), name = name(),
         language = session->language()](const ImportGoing& going) {
            return doImport(*from, tables, plan, ground, name, language, going);
        },
        [this](ImportResult result) { takeImported(std::move(result)); },
        [this](std::optional<double> done) {
            readSoFar = done.value_or(-1);
            emit progressed();
        });
}

void TableImport::takeImported(ImportResult result)
{
    if (!result) return tell(Choosing, wordsOf(result.error()));
    if (!*result) return tell(Choosing);
    ImportedDossier& imported = **result;
    if (hasNewDoubts(imported.report)) {
        takeTrial({std::move(imported.report), true});
        return tell(Choosing, phrase(session->language(),
                                     QT_TRANSLATE_NOOP("Phrases", "Further down there are names that may be no "
                                                                  "country's. Look at them, and import again.")));
    }
    const bool asNew = chosen.asNewDossier();
    if (!asNew && !editor->apply(std::move(imported.edit))) {
        const QString why = editor->refusal();
        return tell(Choosing, why.isEmpty() ? phrase(session->language(),
                                                     QT_TRANSLATE_NOOP("Phrases", "The dossier was changed "
                                                                                  "meanwhile. Import again."))
                                            : why);
    }
    trial = {std::move(imported.report), true};
    remarkRows.show(trial.report.remarks, tables.size() > 1, session->language());
    if (asNew) made = std::move(imported.text);
    tell(asNew ? Made : Done);
    if (asNew) emit newDossierMade();
}

bool TableImport::hasNewDoubts(const ImportReport& report) const
{
    return std::ranges::any_of(report.doubtful, [&](const DoubtfulName& name) { return !doubtfulRows.knows(name.text); });
}

void TableImport::openMade()
{
    if (at != Made) return;
    if (!keeper->begin(made)) return tell(Made, wordsOf(document->problems().list.value(0)));
    made.clear();
    tell(Done);
}

void TableImport::stop()
{
    thread.halt();
    if (at == Opening) return leave();
    if (at == Importing) tell(Choosing);
}

void TableImport::leave()
{
    thread.halt();
    origin = {};
    file.reset();
    tables.clear();
    found.reset();
    shown = 0;
    trial = {};
    trying = false;
    made.clear();
    at = Nothing;
    doubtfulRows.clear();
    remarkRows.show({}, false, Language::English);
    cellRows.show({});
    columnRows.show({}, {}, Language::English);
    tell(Nothing);
}

void TableImport::show()
{
    if (shown >= tables.size()) return;
    const ImportedTable& table = tables[shown];
    columnRows.show(table.head, table.mapping, session->language());
    cellRows.show(table);
    cellRows.tell(table.head.name, trial.report.remarks);
    emit changed();
}

void TableImport::speak()
{
    if (at == Nothing) return;
    const auto into = openDossier();
    chosen.speak(session->language());
    doubtfulRows.speak(into ? *into : Dossier(), session->language());
    show();
}

void TableImport::tell(Stage stage, const QString& problem)
{
    at = stage;
    told = problem;
    emit changed();
}

ImportPlan TableImport::plan() const
{
    ImportPlan plan = chosen.plan();
    plan.countries = doubtfulRows.countries();
    return plan;
}

ImportGround TableImport::ground() const
{
    if (!chosen.asNewDossier()) return {editor->text(), document->history()->sharedDossier()};
    const QByteArray text = newDossier(chosen.title(), session->language());
    const auto loaded = readDossier(text, {}, session->language());
    return {std::make_shared<const DossierText>(text), loaded ? loaded->dossier : std::make_shared<const Dossier>()};
}

std::shared_ptr<const Dossier> TableImport::openDossier() const
{
    return document->isOpen() ? document->history()->sharedDossier() : nullptr;
}

QString TableImport::name() const
{
    if (!origin.path.isEmpty()) return QFileInfo(origin.path).fileName();
    return session ? phrase(session->language(), QT_TRANSLATE_NOOP("Phrases", "Pasted table")) : QString();
}

QString TableImport::format() const
{
    const auto format = formatOfName(origin.path);
    return format ? formatName(*format) : QString();
}

QStringList TableImport::tableNames() const
{
    QStringList names;
    for (const ImportedTable& table : tables) names.append(table.head.name);
    return names;
}

QList<bool> TableImport::takenTables() const
{
    QList<bool> taken;
    for (const ImportedTable& table : tables) taken.append(table.taken);
    return taken;
}

QString TableImport::separator() const
{
    return found && found->separator ? QString(*found->separator) : QString();
}

bool TableImport::asksDateOrder() const
{
    return chosen.dateOrder() != int(DateOrder::FromTheRows) || hasDoubtfulDates(tables);
}

QString TableImport::summary() const
{
    if (at < Choosing || !session) return {};
    return importSummary(trial.report, trial.whole, session->language());
}

QString TableImport::leftOut() const
{
    return at < Choosing || !session ? QString() : leftOutWords(trial.report, session->language());
}

QString TableImport::reportText() const
{
    QStringList lines{importReportText(trial.report, session->language())};
    for (const ImportRemark& remark : trial.report.remarks) lines << remarkLine(remark, name(), tables.size() > 1);
    return lines.join(u'\n') + u'\n';
}

}
