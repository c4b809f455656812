#pragma once

#include <QByteArray>

namespace atlas::test {

/// How many lines a line-by-line diff of two texts shows, as small as it can be.
struct LineDiff {
    qsizetype removed = 0;
    qsizetype added = 0;
    friend bool operator==(const LineDiff&, const LineDiff&) = default;
};
LineDiff lineDiff(const QByteArray& before, const QByteArray& after);

}
