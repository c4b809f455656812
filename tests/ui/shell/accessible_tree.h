#pragma once

#include <QAccessible>
#include <QWindow>

#include <vector>

namespace atlas::test {

/// Everything in a window that a screen reader can reach, in its order.
std::vector<QAccessibleInterface*> accessibleTree(QWindow& window);
/// The first visible thing of that name; null where there is none.
QAccessibleInterface* findByName(QWindow& window, const QString& name);
/// Does what a screen reader's user does to a button; false where there is none of that name.
bool pressByName(QWindow& window, const QString& name);

}
