#include "ui/map/country_node.h"

#include "ui/map/country_geometry.h"
#include "ui/scene/fill_material.h"

#include <QSGGeometryNode>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

constexpr double widestLine = 8; // pixels beyond a part's box, and more

/// Draws a part that its CountryNode owns, unless it is out of sight.
class PartNode : public QSGGeometryNode
{
public:
    explicit PartNode(const CountryPart& part) : box(part.box)
    {
        setGeometry(part.geometry.get());
        setMaterial(part.material.get());
    }
    bool isSubtreeBlocked() const override { return !visible || geometry()->indexCount() == 0; }
    void setShown(const QRectF& shown)
    {
        const bool meets = box.left() <= shown.right() && box.right() >= shown.left()
                           && box.top() <= shown.bottom() && box.bottom() >= shown.top();
        if (meets == visible) return;
        visible = !visible;
        markDirty(DirtySubtreeBlocked);
    }

private:
    QRectF box;
    bool visible = true;
};

}

/// The world once: parts in their order, then the accents.
class CountryNode::Copy : public QSGTransformNode
{
public:
    explicit Copy(int turnsEast) : turns(turnsEast)
    {
        appendChildNode(map);
        appendChildNode(accents);
    }

    void addParts(const std::vector<CountryPart>& parts)
    {
        for (const CountryPart& part : parts) nodes.push_back(new PartNode(part));
    }
    void arrange(const std::vector<size_t>& order)
    {
        map->removeAllChildNodes();
        for (const size_t index : order) map->appendChildNode(nodes[index]);
    }
    void restyled(size_t part) { nodes[part]->markDirty(DirtyMaterial); }
    void clearAccents()
    {
        while (QSGNode* node = accents->firstChild()) delete node;
    }
    void addAccents(const std::vector<CountryPart>& parts)
    {
        for (const CountryPart& part : parts) accents->appendChildNode(new PartNode(part));
    }
    void follow(const MapView& view)
    {
        const QMatrix4x4 next = sceneToView(view, turns);
        if (next != matrix()) setMatrix(next);
        const QRectF shown = sceneShown(view, turns, widestLine);
        for (PartNode* node : nodes) node->setShown(shown);
    }
    bool isSubtreeBlocked() const override { return !visible; }
    void setVisible(bool shown)
    {
        if (shown == visible) return;
        visible = shown;
        markDirty(DirtySubtreeBlocked);
    }
    int turnsEast() const { return turns; }

private:
    int turns;
    bool visible = true;
    std::vector<PartNode*> nodes;
    QSGNode* map = new QSGNode;
    QSGNode* accents = new QSGNode;
};

CountryNode::CountryNode(std::shared_ptr<const Boundaries> boundaries, const Dossier& dossier,
                         MapDetail mapDetail)
    : land(std::move(boundaries)), detail(mapDetail), parts(countryParts(*land, dossier, detail)),
      order(parts.size())
{
    std::iota(order.begin(), order.end(), size_t(0));
}

CountryNode::~CountryNode()
{
    // The copies' nodes refer to the parts, so they go first.
    while (QSGNode* copy = firstChild()) delete copy;
}

void CountryNode::setVisible(bool visible)
{
    if (visible == shown) return;
    shown = visible;
    markDirty(DirtySubtreeBlocked);
}

void CountryNode::setStyle(const MapStyle& style)
{
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i].restyle(style))
            for (Copy* copy : copies) copy->restyled(i);

    std::vector<size_t> next(parts.size());
    std::iota(next.begin(), next.end(), size_t(0));
    std::ranges::stable_sort(next, {}, [&](size_t index) { return parts[index].order(style); });
    if (next == order) return;
    order = std::move(next);
    for (Copy* copy : copies) copy->arrange(order);
}

void CountryNode::setAccents(const std::vector<CountryAccent>& accents)
{
    if (accents == shownAccents) return;
    shownAccents = accents;
    for (Copy* copy : copies) copy->clearAccents();
    accentParts.clear();
    const auto add = [this](std::vector<CountryPart> made, const auto& look) {
        for (CountryPart& part : made) {
            setLook(*part.material, look);
            accentParts.push_back(std::move(part));
        }
    };
    for (const CountryAccent& accent : accents) {
        if (!land->country(accent.country)) continue;
        if (accent.veil.colour.isValid()) add(fillOf(*land, accent.country, detail), accent.veil);
        for (const Stroke& stroke : accent.strokes) add(outlineOf(*land, accent.country, detail), stroke);
    }
    for (Copy* copy : copies) copy->addAccents(accentParts);
}

void CountryNode::setView(const MapView& view)
{
    // The scene's world reaches from 180° W to 180° E; each copy that the view crosses is drawn.
    const double half = view.size.width() / 2 / view.worldSize;
    const int first = int(std::floor(view.centre.x() - half));
    const int last = int(std::ceil(view.centre.x() + half)) - 1;
    for (int turns = first; turns <= last; ++turns) {
        if (std::ranges::contains(copies, turns, &Copy::turnsEast)) continue;
        auto* copy = new Copy(turns);
        copy->addParts(parts);
        copy->arrange(order);
        copy->addAccents(accentParts);
        copies.push_back(copy);
        appendChildNode(copy);
    }
    for (Copy* copy : copies) {
        copy->setVisible(copy->turnsEast() >= first && copy->turnsEast() <= last);
        copy->follow(view);
    }
}

}
