#include "model/items/editing/problem_places.h"

#include "model/items/editing/draft_path.h"

#include <algorithm>

namespace atlas {

namespace {

/// Byte offsets of lines and columns, asked for in ascending order.
class OffsetFinder
{
public:
    explicit OffsetFinder(const QByteArray& bytes) : text(bytes) {}

    qsizetype at(int wantedLine, int wantedColumn)
    {
        if (wantedLine < line) start = 0, line = 1;
        for (; line < wantedLine; ++line) {
            const qsizetype end = text.indexOf('\n', start);
            if (end < 0) return text.size();
            start = end + 1;
        }
        qsizetype offset = start;
        for (int column = 1; column < wantedColumn && offset < text.size(); ++column) {
            ++offset;
            while (offset < text.size() && (uchar(text[offset]) & 0xC0) == 0x80) ++offset;
        }
        return offset;
    }

private:
    const QByteArray& text;
    qsizetype start = 0;
    int line = 1;
};

struct Step {
    QString key;
    JsonValue value;
};

/// The last child that begins, with its key, at an offset or before it; nothing where none does.
std::optional<Step> stepTowards(const JsonValue& parent, qsizetype offset)
{
    std::optional<Step> step;
    qsizetype place = 0;
    const auto children = parent.children();
    for (auto child = children.begin(); child != children.end(); ++child, ++place) {
        if (qsizetype((*child).offset()) > offset) break;
        QString key = QString::number(place);
        if (parent.is(JsonType::Object)) {
            key = (*child).text();
            ++child;
        }
        step = Step{key, *child};
    }
    return step;
}

ProblemPlace placeAt(const JsonValue& root, qsizetype offset)
{
    ProblemPlace place;
    auto step = stepTowards(root, offset);
    if (!step) return place;
    const auto* const list = std::ranges::find(
        thingListKeys, step->key, [](const char* key) { return QString::fromLatin1(key); });
    if (list != thingListKeys.end() && step->value.is(JsonType::Array)) {
        const auto thing = stepTowards(step->value, offset);
        if (!thing) return place;
        place.thing = ThingRef{ThingList(list - thingListKeys.begin()), thing->key.toLongLong()};
        if (qsizetype(thing->value.offset()) == offset) return place;
        step = stepTowards(thing->value, offset);
    }
    for (; step; step = stepTowards(step->value, offset)) {
        place.path = place.path.isEmpty() ? step->key : place.path + u'/' + step->key;
        if (qsizetype(step->value.offset()) >= offset) break;
    }
    return place;
}

}

QList<ProblemPlace> problemPlaces(const QByteArray& text, const QList<Problem>& problems)
{
    QList<ProblemPlace> places;
    const auto tree = JsonTree::parse(text);
    if (!tree) return QList<ProblemPlace>(problems.size());
    OffsetFinder offsets(text);
    for (const Problem& problem : problems)
        places.append(problem.line > 0 ? placeAt(tree->root(), offsets.at(problem.line, problem.column))
                                       : ProblemPlace());
    return places;
}

}
