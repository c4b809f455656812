#include "model/items/exchange/doubtful_names.h"

#include "model/exchange/import/country_spellings.h"
#include "model/geo/country_names.h"
#include "model/phrases/phrases.h"

#include <QCollator>

namespace atlas {

namespace {

QHash<QString, QString> namesOfAll(const Dossier& dossier, Language language)
{
    QHash<QString, QString> names;
    for (const CountrySpellings& country : countrySpellings())
        names.insert(country.code, countryName(country.code, language));
    for (const Actor& actor : dossier.actors) names.insert(actor.id.text(), actor.name.in(language));
    return names;
}

}

void DoubtfulNames::clear()
{
    beginResetModel();
    rows.clear();
    said.clear();
    endResetModel();
    emit undecidedChanged();
}

void DoubtfulNames::meet(const QList<DoubtfulName>& met)
{
    std::vector<DoubtfulRow> next;
    for (const DoubtfulRow& row : rows)
        if (said.contains(row.name.text)) next.push_back(row);
    for (const DoubtfulName& name : met)
        if (!said.contains(name.text)) next.push_back({name});
    // A name keeps its place when it is decided.
    std::ranges::stable_sort(next, {}, [&](const DoubtfulRow& row) {
        const auto before = std::ranges::find(rows, row.name.text, [](const DoubtfulRow& each) {
            return each.name.text;
        });
        return before - rows.begin();
    });
    RowModel::show(rows, std::move(next), {RowsRole, ChoicesRole, ChoiceRole});
    emit undecidedChanged();
}

void DoubtfulNames::speak(const Dossier& dossier, Language spoken)
{
    language = spoken;
    names = namesOfAll(dossier, language);
    everyone = names.keys();
    const QCollator collator(localeOf(language));
    std::ranges::sort(everyone, [&](const QString& one, const QString& other) {
        return collator.compare(names[one], names[other]) < 0;
    });
    retell({ChoicesRole});
}

void DoubtfulNames::choose(int row, int choice)
{
    if (row < 0 || size_t(row) >= rows.size()) return;
    const QStringList ids = idsFor(rows[size_t(row)]);
    if (choice < Undecided || choice >= FirstCandidate + ids.size()) return;
    const QString& text = rows[size_t(row)].name.text;
    if (choice == Undecided) said.remove(text);
    else said.insert(text, choice == LeftOut ? QString() : ids[choice - FirstCandidate]);
    emit dataChanged(index(row), index(row), {ChoiceRole});
    emit undecidedChanged();
    emit decided();
}

int DoubtfulNames::undecided() const
{
    return int(std::ranges::count_if(rows, [&](const DoubtfulRow& row) { return !said.contains(row.name.text); }));
}

bool DoubtfulNames::knows(const QString& text) const
{
    return std::ranges::contains(rows, text, [](const DoubtfulRow& row) { return row.name.text; });
}

QStringList DoubtfulNames::idsFor(const DoubtfulRow& row) const
{
    QStringList ids;
    for (const ActorId& candidate : row.name.match.candidates) ids.append(candidate.text());
    for (const QString& id : everyone)
        if (!row.name.match.candidates.contains(ActorId(id))) ids.append(id);
    return ids;
}

int DoubtfulNames::choiceOf(const DoubtfulRow& row) const
{
    const auto meant = said.constFind(row.name.text);
    if (meant == said.cend()) return Undecided;
    return meant->isEmpty() ? LeftOut : FirstCandidate + int(idsFor(row).indexOf(*meant));
}

QVariant DoubtfulNames::data(const QModelIndex& index, int role) const
{
    const DoubtfulRow* const row = rowAt(rows, index);
    if (!row) return {};
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return row->name.text;
    case RowsRole: return row->name.rows;
    case ChoiceRole: return choiceOf(*row);
    case ChoicesRole: {
        QStringList choices{phrase(language, QT_TRANSLATE_NOOP("Phrases", "Not decided: left out")),
                            phrase(language, QT_TRANSLATE_NOOP("Phrases", "Leave out"))};
        for (const QString& id : idsFor(*row)) choices.append(names.value(id, id));
        return choices;
    }
    }
    return {};
}

QHash<int, QByteArray> DoubtfulNames::roleNames() const
{
    return {{TextRole, "text"}, {RowsRole, "rows"}, {ChoicesRole, "choices"}, {ChoiceRole, "choice"}};
}

}
