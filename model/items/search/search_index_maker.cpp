#include "model/items/search/search_index_maker.h"

#include <QFuture>

namespace atlas {

std::shared_ptr<const SearchIndex> SearchIndexMaker::indexOf(const std::shared_ptr<const Dossier>& dossier)
{
    if (asked == dossier) return ready;
    asked = dossier;
    ready.reset();
    if (!dossier) return {};
    QtFuture::makeReadyVoidFuture()
        .then(QtFuture::Launch::Async, [dossier] { return std::make_shared<const SearchIndex>(dossier); })
        .then(this, [this](const std::shared_ptr<const SearchIndex>& index) { take(index); });
    return {};
}

void SearchIndexMaker::take(std::shared_ptr<const SearchIndex> index)
{
    if (index->collection().sharedDossier() != asked) return; // another was opened meanwhile
    ready = std::move(index);
    emit made();
}

}
