#pragma once

#include "model/search/search_index.h"

#include <QObject>

#include <memory>

namespace atlas {

/// Makes the index of a dossier once it is asked for, on another thread: a large one takes its time.
class SearchIndexMaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The index of this dossier; null, and made() later, where there is none yet. Of no dossier: null.
    std::shared_ptr<const SearchIndex> indexOf(const std::shared_ptr<const Dossier>& dossier);

signals:
    void made();

private:
    void take(std::shared_ptr<const SearchIndex> index);

    std::shared_ptr<const Dossier> asked; ///< the last one asked for
    std::shared_ptr<const SearchIndex> ready;
};

}
