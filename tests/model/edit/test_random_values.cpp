#include "model/edit/rewriting.h"
#include "tests/model/edit/edited.h"
#include "tests/model/edit/texts.h"
#include "tests/support/print.h"
#include "tests/support/rounds.h"

#include <random>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON values in any shape, few enough that two have much in common, written with any spaces between marks.
class RandomValues
{
public:
    explicit RandomValues(unsigned seed) : engine(seed) {}

    JsonDraft value(int depth = 0)
    {
        switch (below(depth > 3 ? 4 : 8)) {
        case 0:
            return {};
        case 1:
            return JsonDraft::boolean(below(2) == 0);
        case 2:
            return JsonDraft::number(qint64(below(3)));
        case 3:
            return JsonDraft::text(below(2) == 0 ? u"é\"\\"_s : QString(below(60), u'w'));
        case 4:
        case 5:
            return list(depth + 1);
        default:
            return object(depth + 1);
        }
    }
    JsonDraft object(int depth)
    {
        JsonDraft object = JsonDraft::object();
        for (int i = below(5); i > 0; --i) object.set(QByteArray(1, char('a' + below(5))), value(depth));
        return object;
    }

    QByteArray text(const JsonDraft& value)
    {
        QByteArray inside;
        for (const JsonDraft& element : value.elements()) inside += comma(inside) + text(element) + space();
        for (const JsonDraft::Member& member : value.members())
            inside += comma(inside) + '"' + member.key + '"' + space() + ':' + space() + text(member.value) +
                      space();
        if (value.is(JsonType::Array)) return '[' + space() + inside + ']';
        if (value.is(JsonType::Object)) return '{' + space() + inside + '}';
        return written(value).chopped(1);
    }

private:
    int below(int bound) { return int(engine() % unsigned(bound)); }
    QByteArray comma(const QByteArray& before) { return before.isEmpty() ? QByteArray() : ',' + space(); }
    QByteArray space()
    {
        static constexpr std::array spaces{"", "", " ", "\n  ", "\r\n\t", " \n\n"};
        return spaces.at(size_t(below(int(spaces.size()))));
    }
    JsonDraft list(int depth)
    {
        QList<JsonDraft> elements;
        const bool haveIds = below(3) == 0;
        for (int i = below(6); i > 0; --i) {
            JsonDraft element = haveIds ? object(depth) : value(depth);
            if (haveIds) element.set("id", JsonDraft::text(QString::number(10 * i + below(3))));
            elements.append(element);
        }
        if (elements.size() > 1 && below(2) == 0) elements.swapItemsAt(0, elements.size() - 1);
        return JsonDraft::list(elements);
    }

    std::mt19937 engine;
};

}

TEST_CASE("any text becomes any other that is wanted, and comes back")
{
    RandomValues random(7);
    for (int i = 0; i < rounds(4000); ++i) {
        const QByteArray text = random.text(random.object(0));
        const JsonDraft wanted = random.object(0);
        const auto tree = JsonTree::parse(text);
        REQUIRE(tree);
        const Edit edit{{}, rewriting(text, tree->root(), wanted)};
        const auto after = done(text, edit);
        INFO(text.toStdString() << "\n--- wanted\n" << written(wanted).toStdString());
        REQUIRE(after);
        INFO("--- became\n" << after->toStdString());
        REQUIRE(JsonTree::parse(*after));
        REQUIRE(meaningOf(*after) == meaningOf(written(wanted)));
        REQUIRE(undone(*after, edit) == text);
    }
}
