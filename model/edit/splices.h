#pragma once

#include "model/edit/edit.h"

#include <vector>

namespace atlas {

/// Splices of one text, gathered in any order and told by the offsets of that text. They must not overlap; of
/// those that insert at the same place, the first told comes first.
class Splices
{
public:
    explicit Splices(QByteArray text) : bytes(std::move(text)) {}
    void replace(qsizetype from, qsizetype to, QByteArray by);
    void insert(qsizetype at, QByteArray what) { replace(at, at, std::move(what)); }

    /// As an edit has them: from the last to the first, so that each stands where it was told, whichever of
    /// them have been made.
    QList<TextChange> changes() &&;

private:
    struct Splice {
        qsizetype from = 0;
        qsizetype to = 0;
        QByteArray by;
    };
    QByteArray bytes;
    std::vector<Splice> all;
};

}
