#include "tests/ui/shell/accessible_tree.h"

namespace atlas::test {

namespace {

void collect(QAccessibleInterface* parent, std::vector<QAccessibleInterface*>& found)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface* child = parent->child(i);
        if (!child || child->state().invisible) continue;
        found.push_back(child);
        collect(child, found);
    }
}

}

std::vector<QAccessibleInterface*> accessibleTree(QWindow& window)
{
    QAccessible::setActive(true);
    std::vector<QAccessibleInterface*> found;
    if (QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window)) collect(root, found);
    return found;
}

QAccessibleInterface* findByName(QWindow& window, const QString& name)
{
    for (QAccessibleInterface* each : accessibleTree(window))
        if (each->text(QAccessible::Name) == name) return each;
    return nullptr;
}

bool pressByName(QWindow& window, const QString& name)
{
    for (QAccessibleInterface* each : accessibleTree(window)) {
        QAccessibleActionInterface* action = each->actionInterface();
        if (!action || each->text(QAccessible::Name) != name) continue;
        if (!action->actionNames().contains(QAccessibleActionInterface::pressAction())) continue;
        action->doAction(QAccessibleActionInterface::pressAction());
        return true;
    }
    return false;
}

}
