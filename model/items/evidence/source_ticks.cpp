#include "model/items/evidence/source_ticks.h"

#include "model/items/citations.h"
#include "model/items/evidence/source_words.h"
#include "model/phrases/language_name.h"
#include "model/phrases/phrases.h"

#include <algorithm>
#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString detailOf(const Source& source, Language language)
{
    QString date = sourceDate(source, language);
    if (date.isEmpty()) date = phrase(language, QT_TRANSLATE_NOOP("Phrases", "undated"));
    QStringList parts{source.publisher, date, languageName(source.language, language)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}

SourceTicks::SourceTicks(Session& lookedAt, const Present& shown, QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, [this] {
        if (present.history() != past) follow();
    });
    connect(&session, &Session::languageChanged, this,
            [this] { retell({NameRole, TierRole, DetailRole, SpokenRole}); });
    follow();
}

void SourceTicks::setFilter(const QString& text)
{
    if (wanted == text) return;
    wanted = text;
    follow();
    emit filterChanged();
}

int SourceTicks::sourceCount() const
{
    return past ? int(past->dossier().sources.size()) : 0;
}

void SourceTicks::follow()
{
    // The rows lead into the former one.
    const std::shared_ptr<const History> before = std::exchange(past, present.history());
    const bool sameDossier = before && past && before->sharedDossier() == past->sharedDossier();
    if (!sameDossier && !wanted.isEmpty()) {
        wanted.clear();
        emit filterChanged();
    }
    std::vector<SourceTick> next;
    if (past) {
        const Dossier& dossier = past->dossier();
        const Lens lens = past->lens().asKnownOn({});
        for (const Source& source : dossier.sources)
            if (isWanted(source)) next.push_back({&source, lens.believes(source.id, dossier)});
        std::ranges::stable_sort(next, {}, [](const SourceTick& row) { return row.source->tier; });
    }
    show(rows, std::move(next), {TickedRole});
    emit sourcesChanged();
}

bool SourceTicks::isWanted(const Source& source) const
{
    const QString text = wanted.trimmed();
    if (text.isEmpty()) return true;
    const Language language = session.language();
    const auto has = [&](const QString& words) { return words.contains(text, Qt::CaseInsensitive); };
    return has(source.title.in(language)) || has(source.shortTitle.in(language)) || has(source.publisher)
        || has(source.id.text());
}

QList<SourceId> SourceTicks::believed() const
{
    QList<SourceId> sources;
    const Lens lens = past->lens().asKnownOn({});
    for (const Source& source : past->dossier().sources)
        if (lens.believes(source.id, past->dossier())) sources.append(source.id);
    return sources;
}

/// The dossier's own lens and all sources keep their names, however they were ticked together.
void SourceTicks::believe(const QList<SourceId>& sources)
{
    const Dossier& dossier = past->dossier();
    const auto isLens = [&](const Lens& lens) {
        return std::ranges::all_of(dossier.sources, [&](const Source& source) {
            return lens.believes(source.id, dossier) == sources.contains(source.id);
        });
    };
    if (isLens(dossier.defaultLens)) session.setLens(dossier.defaultLens.toString());
    else if (isLens(Lens::all())) session.setLens(Lens::all().toString());
    else session.setLens(Lens::of(sources).toString());
}

void SourceTicks::toggle(int row)
{
    const SourceTick* tick = rowAt(rows, index(row));
    if (!tick) return;
    const SourceId id = tick->source->id;
    QList<SourceId> sources = believed();
    if (tick->ticked) {
        if (sources.size() > 1) sources.removeOne(id);
    } else {
        QList<SourceId> ordered;
        for (const Source& source : past->dossier().sources)
            if (source.id == id || sources.contains(source.id)) ordered.append(source.id);
        sources = ordered;
    }
    believe(sources);
}

void SourceTicks::only(int row)
{
    if (const SourceTick* tick = rowAt(rows, index(row))) believe({tick->source->id});
}

QVariant SourceTicks::data(const QModelIndex& index, int role) const
{
    const SourceTick* row = rowAt(rows, index);
    if (!row) return {};
    const Source& source = *row->source;
    const Language language = session.language();
    switch (role) {
    case NameRole: return sourceName(&source, source.id, language);
    case TierRole: return tierWords(source.tier, language);
    case DetailRole: return detailOf(source, language);
    case TickedRole: return row->ticked;
    case SpokenRole:
        return QStringList{sourceName(&source, source.id, language), tierWords(source.tier, language),
                           detailOf(source, language)}
            .join(u", "_s);
    default: return {};
    }
}

QHash<int, QByteArray> SourceTicks::roleNames() const
{
    return {{NameRole, "name"}, {TierRole, "tier"}, {DetailRole, "detail"}, {TickedRole, "ticked"},
            {SpokenRole, "spoken"}};
}

}
