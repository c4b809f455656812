#include "model/items/evidence/conflict_model.h"

#include "model/items/evidence/conflict_entries.h"
#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas {

namespace {

QString countWords(size_t count, Language language)
{
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n conflicts"), int(count));
}

QString wordsOf(const ConflictEntry& entry)
{
    QStringList words{entry.subject, entry.about, entry.date};
    for (const ConflictSide& side : entry.sides) words << side.value << side.sources;
    return words.join(u'\n');
}

}

ConflictModel::ConflictModel(const Session& lookedAt, const Present& shown, QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &ConflictModel::follow);
    connect(&session, &Session::languageChanged, this, [this] {
        choose();
        emit told();
    });
    follow();
}

void ConflictModel::follow()
{
    const std::shared_ptr<const History> history = present.history();
    if (history == past) return; // another day: what contradicts what is the same
    const bool sameDossier = past && history && past->sharedDossier() == history->sharedDossier();
    beginResetModel();
    all = history ? conflicts(*history) : std::vector<Evidence>();
    rows.clear();
    past = history;
    endResetModel();
    if (!sameDossier) setFilter({});
    choose();
    emit told();
}

bool ConflictModel::isWanted(const Evidence& evidence) const
{
    return wanted.isEmpty()
        || wordsOf(conflictEntry(evidence, *past, session.language())).contains(wanted, Qt::CaseInsensitive);
}

void ConflictModel::choose()
{
    beginResetModel();
    rows.clear();
    for (size_t i = 0; i < all.size(); ++i)
        if (isWanted(all[i])) rows.push_back(i);
    endResetModel();
}

void ConflictModel::setFilter(const QString& words)
{
    const QString trimmed = words.trimmed();
    if (trimmed == wanted) return;
    wanted = trimmed;
    choose();
    emit filterChanged();
}

QString ConflictModel::title() const
{
    return countWords(all.size(), session.language());
}

QString ConflictModel::emptyWords() const
{
    if (!past || !all.empty()) return {};
    const Language language = session.language();
    const QString none = phrase(
        language, QT_TRANSLATE_NOOP("Phrases", "The sources of this lens contradict each other on nothing."));
    const Lens everyone = Lens::all().asKnownOn(past->lens().knownOn());
    if (past->lens() == everyone) return none;
    const size_t others = conflicts(History(past->sharedDossier(), everyone)).size();
    if (others == 0) return none;
    return none + u' '
        + phrase(language, QT_TRANSLATE_NOOP("Phrases", "All sources: %1.")).arg(countWords(others, language));
}

int ConflictModel::rowOf(const QString& actor, const QString& event, int from) const
{
    const auto isAbout = [&](size_t place) {
        const Evidence& evidence = all[place];
        if (evidence.event) return evidence.event->id.text() == event;
        return evidence.attribute == Attribute::Status && evidence.actor->id.text() == actor;
    };
    const auto start = rows.begin() + std::clamp<std::ptrdiff_t>(from, 0, std::ssize(rows));
    auto found = std::ranges::find_if(start, rows.end(), isAbout);
    if (found == rows.end()) found = std::ranges::find_if(rows, isAbout);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int ConflictModel::dayOf(int row) const
{
    if (row < 0 || size_t(row) >= rows.size()) return session.dayNumber();
    return int(conflictDay(all[rows[size_t(row)]], *past, session.day()).sinceEpoch());
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    const size_t* row = rowAt(rows, index);
    if (!row) return {};
    const Evidence& evidence = all[*row];
    const Language language = session.language();
    switch (role) {
    case EntryRole: return QVariant::fromValue(conflictEntry(evidence, *past, language));
    case SectionRole: return conflictSection(evidence.attribute, language);
    case Qt::DisplayRole: return conflictEntry(evidence, *past, language).subject;
    default: return {};
    }
}

QHash<int, QByteArray> ConflictModel::roleNames() const
{
    return {{EntryRole, "entry"}, {SectionRole, "section"}};
}

}
