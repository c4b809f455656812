#include "model/items/comparison/difference_model.h"

#include "model/phrases/phrases.h"

#include <utility>

namespace atlas {

namespace {

/// Whether a kind stands in the key also while nobody has it, so that the key moves as little as can be.
bool isUsual(Difference difference)
{
    return difference == Difference::Joined || difference == Difference::Left
           || difference == Difference::InBoth;
}

}

DifferenceModel::DifferenceModel(const Session& lookedAt, const Compared& beside, QObject* parent)
    : RowModel(parent), session(lookedAt), compared(beside)
{
    connect(&compared, &Compared::changed, this, &DifferenceModel::follow);
    connect(&session, &Session::hiddenChanged, this, &DifferenceModel::follow);
    connect(&session, &Session::languageChanged, this, [this] {
        retell({LabelRole, SpokenRole});
        emit titleChanged();
    });
    follow();
}

void DifferenceModel::follow()
{
    const std::shared_ptr<const History> history = compared.historyAfter();
    std::vector<DifferenceRow> next;
    if (const std::optional<Comparison>& comparison = compared.comparison()) {
        for (const DifferenceEntry& entry : keyEntries(*comparison, history->dossier().countedStatus())) {
            const bool hidden = session.isHidden(differenceKey(entry.difference));
            if (entry.count > 0 || hidden || isUsual(entry.difference)) next.push_back({entry, hidden});
        }
    }
    const std::shared_ptr<const History> before = std::exchange(past, history); // the rows lead into it
    show(rows, std::move(next), {CountRole, HiddenRole, SpokenRole});
    emit titleChanged();
}

QString DifferenceModel::title() const
{
    return changeTitle(compared.isReversed(), session.language());
}

QStringList DifferenceModel::keys() const
{
    QStringList keys;
    for (const Difference difference : listedDifferences) keys.append(differenceKey(difference));
    return keys;
}

QString DifferenceModel::label(const DifferenceRow& row) const
{
    return keyLabel(row.entry, past->dossier().countedStatus(), compared.basis(), session.language());
}

QString DifferenceModel::spoken(const DifferenceRow& row) const
{
    const Language language = session.language();
    const QString count = localeOf(language).toString(row.entry.count);
    const char* words = row.hidden ? QT_TRANSLATE_NOOP("Phrases", "%1: %2, hidden")
                                   : QT_TRANSLATE_NOOP("Phrases", "%1: %2, shown");
    return phrase(language, words).arg(label(row), count);
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    const DifferenceRow* row = rowAt(rows, index);
    if (!row) return {};
    const DifferenceEntry& entry = row->entry;
    switch (role) {
    case KeyRole: return differenceKey(entry.difference);
    case DifferenceRole: return int(entry.difference);
    case StatusRole: return entry.status ? entry.status->id.text() : QString();
    case PossibleRole: return entry.possible;
    case GlyphRole: return differenceGlyph(entry.difference);
    case Qt::DisplayRole:
    case LabelRole: return label(*row);
    case CountRole: return entry.count;
    case HiddenRole: return row->hidden;
    case SpokenRole: return spoken(*row);
    default: return {};
    }
}

QHash<int, QByteArray> DifferenceModel::roleNames() const
{
    return {{KeyRole, "key"}, {DifferenceRole, "difference"}, {StatusRole, "status"},
            {PossibleRole, "possible"}, {GlyphRole, "glyph"}, {LabelRole, "label"}, {CountRole, "count"},
            {HiddenRole, "hidden"}, {SpokenRole, "spoken"}};
}

}
