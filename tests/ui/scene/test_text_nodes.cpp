#include "ui/scene/text_nodes.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <set>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// Shows texts, and tells which nodes they came to have.
class TextItem : public QQuickItem
{
public:
    explicit TextItem(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

    std::set<QSGNode*> show(std::vector<TextShape> next)
    {
        texts = std::move(next);
        update();
        std::ignore = window()->grabWindow();
        return shown;
    }

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override
    {
        auto* node = old ? static_cast<TextNodes*>(old) : new TextNodes;
        std::vector<const TextShape*> pointers;
        for (const TextShape& text : texts) pointers.push_back(&text);
        node->show(pointers, *window());
        shown.clear();
        for (QSGNode* child = node->firstChild(); child; child = child->nextSibling()) shown.insert(child);
        return node;
    }

private:
    std::vector<TextShape> texts;
    std::set<QSGNode*> shown;
};

struct Shown {
    Shown()
    {
        window.resize(200, 100);
        item = new TextItem(window.contentItem());
        item->setSize(window.size());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    QQuickWindow window;
    TextItem* item = nullptr;
};

TextShape textAt(const QString& text, double x, const QColor& colour = Qt::black)
{
    return {.text = text, .baseline = {x, 50}, .font = {}, .colour = colour, .halo = {}};
}

size_t common(const std::set<QSGNode*>& one, const std::set<QSGNode*>& other)
{
    return size_t(std::ranges::count_if(one, [&other](QSGNode* node) { return other.contains(node); }));
}

}

TEST_CASE("Texts that stay keep their nodes wherever they go, in any order")
{
    Shown shown;
    const auto first = shown.item->show({textAt(u"12"_s, 10), textAt(u"7"_s, 40), textAt(u"12"_s, 80)});
    REQUIRE(first.size() == 3);
    const auto moved = shown.item->show({textAt(u"7"_s, 12), textAt(u"12"_s, 50), textAt(u"12"_s, 90)});
    CHECK(moved == first);
    const auto fewer = shown.item->show({textAt(u"12"_s, 11), textAt(u"8"_s, 30)});
    CHECK(fewer.size() == 2);
    CHECK(common(fewer, first) == 1);
}

TEST_CASE("A text in another colour or font has a node of its own")
{
    Shown shown;
    const auto first = shown.item->show({textAt(u"7"_s, 10)});
    CHECK(common(shown.item->show({textAt(u"7"_s, 10, Qt::red)}), first) == 0);
    const auto red = shown.item->show({textAt(u"7"_s, 10, Qt::red)});
    TextShape bold = textAt(u"7"_s, 10, Qt::red);
    bold.font.setBold(true);
    CHECK(common(shown.item->show({bold}), red) == 0);
}

TEST_CASE("No text leaves no node")
{
    Shown shown;
    CHECK(shown.item->show({textAt(u"7"_s, 10)}).size() == 1);
    CHECK(shown.item->show({}).empty());
}
