#pragma once

#include "model/dossier/ids.h"
#include "model/dossier/text.h"

#include <QList>

#include <optional>

namespace atlas {

/// Where in a source something stands. At most one field is set.
struct Locator {
    QList<int> lines; ///< line or paragraph numbers as the source's stored text has them, ascending
    QString text;     ///< any other place: "p. 3", "00:12:40"
    bool isEmpty() const { return lines.isEmpty() && text.isEmpty(); }
    friend bool operator==(const Locator&, const Locator&) = default;
};

/// Who says something, where, in what words.
struct Citation {
    SourceId source; ///< empty: unsourced
    Locator locator;
    std::optional<Quote> quote;
    bool inferred = false; ///< the value is the dossier's reading of the source, not its words
    LocalText note;        ///< why it is inferred, or what to beware of
    bool isUnsourced() const { return source.isEmpty(); }
    friend bool operator==(const Citation&, const Citation&) = default;
};

/// One statement by one source about one attribute.
template <typename Value>
struct Claim {
    Value value;
    Citation citation;
    friend bool operator==(const Claim&, const Claim&) = default;
};

}
