#pragma once

#include "model/dossier/source.h"
#include "model/io/complaints.h"
#include "model/io/json_tree.h"
#include "model/io/names.h"

#include <QHash>
#include <QLatin1StringView>

namespace atlas {

/// What every reader needs while one file is read.
struct Reading {
    Complaints complaints;
    Names names = {};
    Language language = Language::English;        ///< of texts that say no language
    QHash<SourceId, QString> quoteLanguages = {}; ///< of quotes that say no language: their source's
    int unsourced = 0;                            ///< claims that were met without a source
};

/// A value with the name of the field it stands in, a string literal; a list's elements carry the list's
/// name.
struct Field {
    QLatin1StringView name;
    JsonValue value;
    bool isElement = false;
    quint32 offset() const { return value.offset(); }
};

}
