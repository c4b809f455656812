#include "tests/model/edit/line_diff.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace atlas::test {

LineDiff lineDiff(const QByteArray& before, const QByteArray& after)
{
    QList<QByteArray> old = before.split('\n');
    QList<QByteArray> now = after.split('\n');
    while (!old.isEmpty() && !now.isEmpty() && old.last() == now.last()) {
        old.removeLast();
        now.removeLast();
    }
    qsizetype same = 0;
    while (same < std::min(old.size(), now.size()) && old[same] == now[same]) ++same;
    old.remove(0, same);
    now.remove(0, same);
    const size_t columns = size_t(now.size()) + 1;
    std::vector<qsizetype> common(columns, 0); // longest common subsequences of what has been seen
    for (const QByteArray& line : old) {
        qsizetype diagonal = 0;
        for (size_t i = 1; i < columns; ++i) {
            const qsizetype above = common[i];
            common[i] = line == now[qsizetype(i) - 1] ? diagonal + 1 : std::max(above, common[i - 1]);
            diagonal = above;
        }
    }
    return {old.size() - common.back(), now.size() - common.back()};
}

}
