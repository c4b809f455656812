#include "model/items/evidence/source_model.h"

#include "model/items/citations.h"
#include "model/items/evidence/source_words.h"
#include "model/phrases/language_name.h"

#include <algorithm>

namespace atlas {

SourceModel::SourceModel(const Session& lookedAt, const Present& shown, const Bearings& borne,
                         QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown), bearings(borne)
{
    connect(&present, &Present::changed, this, &SourceModel::follow);
    connect(&session, &Session::languageChanged, this, [this] {
        retell({TitleRole, ShortTitleRole, DateRole, DateNoteRole, LanguageNameRole, TierRole,
                ClaimWordsRole});
    });
    follow();
}

void SourceModel::follow()
{
    const std::shared_ptr<const History> history = present.history();
    if (history == past) return;
    std::vector<SourceRow> next;
    if (history)
        for (const Source& source : history->dossier().sources)
            next.push_back({&source, history->lens().believes(source.id, history->dossier())});
    show(rows, std::move(next), {BelievedRole});
    past = history;
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    const SourceRow* row = rowAt(rows, index);
    if (!row) return {};
    const Source& source = *row->source;
    const Language language = session.language();
    const auto claims = [&] {
        const Bearing* bearing = bearings.of(source.id);
        return bearing ? bearing->claims : 0;
    };
    switch (role) {
    case IdRole: return source.id.text();
    case Qt::DisplayRole:
    case TitleRole: return source.title.in(language);
    case ShortTitleRole: return sourceName(&source, source.id, language);
    case PublisherRole: return source.publisher;
    case AuthorRole: return source.author;
    case DateRole: return sourceDate(source, language);
    case DateNoteRole: return source.dateNote.in(language);
    case PublishedRole: {
        const auto published = source.date ? source.date->bounds().latest : std::nullopt;
        return published ? QVariant(int(published->sinceEpoch())) : QVariant();
    }
    case LanguageRole: return source.language;
    case LanguageNameRole:
        return source.language.isEmpty() ? QString() : languageName(source.language, language);
    case AddressRole: return source.address;
    case TierRole: return tierWords(source.tier, language);
    case TierNumberRole: return int(source.tier);
    case BelievedRole: return row->believed;
    case ClaimsRole: return claims();
    case ClaimWordsRole: return claimCountWords(claims(), language);
    default: return {};
    }
}

QHash<int, QByteArray> SourceModel::roleNames() const
{
    return {{IdRole, "sourceId"}, {TitleRole, "title"}, {ShortTitleRole, "shortTitle"},
            {PublisherRole, "publisher"}, {AuthorRole, "author"}, {DateRole, "date"},
            {DateNoteRole, "dateNote"}, {PublishedRole, "published"}, {LanguageRole, "language"},
            {LanguageNameRole, "languageName"}, {AddressRole, "address"}, {TierRole, "tier"},
            {TierNumberRole, "tierNumber"}, {BelievedRole, "believed"}, {ClaimsRole, "claims"},
            {ClaimWordsRole, "claimWords"}};
}

int SourceModel::believedCount() const
{
    return int(std::ranges::count_if(rows, &SourceRow::believed));
}

}
