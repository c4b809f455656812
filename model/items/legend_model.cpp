#include "model/items/legend_model.h"

#include "model/items/status_words.h"
#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"

namespace atlas {

namespace {

/// Which statuses the lens's claims give a date or a source to, and which they use at all, in the dossier's order.
struct StatusUse {
    bool used = false;
    bool dated = false;
    bool sourced = false;
};

std::vector<StatusUse> usesIn(const History& history)
{
    const Dossier& dossier = history.dossier();
    std::vector<StatusUse> uses(size_t(dossier.statuses.size()));
    for (const StatusClaim& claim : dossier.statusClaims) {
        const auto at = dossier.statusIndex.constFind(claim.status);
        if (at == dossier.statusIndex.cend() || !history.lens().believes(claim.citation, dossier)) continue;
        uses[size_t(*at)].used = true;
        uses[size_t(*at)].dated |= claim.span.has_value();
        uses[size_t(*at)].sourced |= !claim.citation.isUnsourced();
    }
    return uses;
}

}

LegendModel::LegendModel(const Session& lookedAt, const Present& shown, QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &LegendModel::follow);
    connect(&session, &Session::hiddenChanged, this, &LegendModel::follow);
    connect(&session, &Session::languageChanged, this, [this] { retell({LabelRole, SpokenRole}); });
    follow();
}

void LegendModel::follow()
{
    const std::shared_ptr<const History> history = present.history();
    std::vector<LegendRow> next;
    if (history) {
        const Dossier& dossier = history->dossier();
        const std::vector<StatusUse> uses = usesIn(*history);
        const Moment& moment = present.moment();
        const auto append = [&](const Status& status, bool possible, bool undated, int count) {
            const StatusUse& use = uses[size_t(&status - dossier.statuses.constData())];
            next.push_back({&status, possible, undated, count, session.isHidden(status.id, possible),
                            use.used && !use.sourced});
        };
        for (size_t i = 0; i < uses.size(); ++i) {
            const Status& status = dossier.statuses[qsizetype(i)];
            if (!status.counted && !uses[i].dated) continue;
            append(status, false, false, moment.counts[i].certain + moment.counts[i].undated);
            append(status, true, false, moment.counts[i].possible);
        }
        for (size_t i = 0; i < uses.size(); ++i) {
            const Status& status = dossier.statuses[qsizetype(i)];
            const bool isUndated = uses[i].used && !status.counted && !uses[i].dated;
            if (isUndated) append(status, false, true, moment.counts[i].total());
        }
    }
    const int before = datedRows();
    show(rows, std::move(next), {CountRole, HiddenRole, SpokenRole});
    past = history;
    if (datedRows() != before) emit datedRowsChanged();
}

int LegendModel::datedRows() const
{
    return int(std::ranges::count_if(rows, [](const LegendRow& row) { return !row.undated; }));
}

QString LegendModel::keyOf(const LegendRow& row)
{
    return row.possible ? row.status->id.text() + u'?' : row.status->id.text();
}

QStringList LegendModel::keys() const
{
    QStringList keys;
    for (const LegendRow& row : rows) keys.append(keyOf(row));
    return keys;
}

QString LegendModel::label(const LegendRow& row) const
{
    const Language language = session.language();
    return withSourcing(statusLabel(*row.status, row.possible, language), row.unsourced, language);
}

QString LegendModel::spoken(const LegendRow& row) const
{
    const Language language = session.language();
    const QString count = localeOf(language).toString(row.count);
    return row.hidden ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2, hidden")).arg(label(row), count)
                      : phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2, shown")).arg(label(row), count);
}

QVariant LegendModel::data(const QModelIndex& index, int role) const
{
    const LegendRow* row = rowAt(rows, index);
    if (!row) return {};
    switch (role) {
    case KeyRole: return keyOf(*row);
    case StatusRole: return row->status->id.text();
    case Qt::DisplayRole:
    case LabelRole: return label(*row);
    case PossibleRole: return row->possible;
    case UndatedRole: return row->undated;
    case CountRole: return row->count;
    case HiddenRole: return row->hidden;
    case SpokenRole: return spoken(*row);
    default: return {};
    }
}

QHash<int, QByteArray> LegendModel::roleNames() const
{
    return {{KeyRole, "key"}, {StatusRole, "status"}, {LabelRole, "label"}, {PossibleRole, "possible"},
            {UndatedRole, "undated"}, {CountRole, "count"}, {HiddenRole, "hidden"}, {SpokenRole, "spoken"}};
}

}
