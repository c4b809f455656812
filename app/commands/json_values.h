#pragma once

#include "model/dossier/claim.h"
#include "model/dossier/event.h"

#include <QJsonArray>
#include <QJsonValue>

// Values as the answers in JSON write them.
namespace atlas {

/// The sources' ids, each once; what has no source adds none.
template <typename Citations>
QJsonArray sourcesOf(const Citations& citations)
{
    QJsonArray ids;
    for (const Citation* citation : citations) {
        const QJsonValue id(citation->source.text());
        if (!citation->isUnsourced() && !ids.contains(id)) ids.append(id);
    }
    return ids;
}

inline QJsonValue edtfOf(const std::optional<Edtf>& time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

/// Its name, or its country's where the dossier gives none; null where it has neither.
QJsonValue placeName(const Place& place, Language language);

}
