#include "model/items/source_model.h"

#include "model/items/citations.h"
#include "model/phrases/phrases.h"

namespace atlas {

namespace {

QString tierWord(Tier tier, Language language)
{
    switch (tier) {
    case Tier::Official: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Official"));
    case Tier::Agency: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "News agency"));
    case Tier::Press: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Press"));
    case Tier::Aggregator: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Aggregator"));
    }
    return {};
}

}

SourceModel::SourceModel(const Session& lookedAt, const Present& shown, QObject* parent)
    : RowModel(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &SourceModel::follow);
    connect(&session, &Session::languageChanged, this,
            [this] { retell({TitleRole, ShortTitleRole, DateRole, DateNoteRole, TierRole}); });
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
    switch (role) {
    case IdRole: return source.id.text();
    case Qt::DisplayRole:
    case TitleRole: return source.title.in(language);
    case ShortTitleRole: return sourceName(&source, source.id, language);
    case PublisherRole: return source.publisher;
    case AuthorRole: return source.author;
    case DateRole: return sourceDate(source, language);
    case DateNoteRole: return source.dateNote.in(language);
    case LanguageRole: return source.language;
    case AddressRole: return source.address;
    case TierRole: return tierWord(source.tier, language);
    case BelievedRole: return row->believed;
    default: return {};
    }
}

QHash<int, QByteArray> SourceModel::roleNames() const
{
    return {{IdRole, "id"}, {TitleRole, "title"}, {ShortTitleRole, "shortTitle"}, {PublisherRole, "publisher"},
            {AuthorRole, "author"}, {DateRole, "date"}, {DateNoteRole, "dateNote"}, {LanguageRole, "language"},
            {AddressRole, "address"}, {TierRole, "tier"}, {BelievedRole, "believed"}};
}

}
