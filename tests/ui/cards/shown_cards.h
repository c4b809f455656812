#pragma once

#include "model/items/workspace.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QStringList>

#include <functional>
#include <memory>

class QAccessibleInterface;

namespace atlas::test {

/// The card and the key over a sea, on the bundled dossier, as the window has them.
class ShownCards
{
public:
    explicit ShownCards(QSize size = {720, 840});

    Workspace& workspace() { return world; }
    Session& session() { return *world.session(); }
    void setDay(QStringView iso) { session().setDay(Day::fromIso(iso).value()); }
    void setDark(bool dark) { view.rootObject()->setProperty("night", dark); }
    QQuickItem* item(const QString& name) { return view.rootObject()->findChild<QQuickItem*>(name); }
    QQuickView& window() { return view; }
    /// How often what lies under the cards, as the map does, was clicked or dragged.
    int pressesBelow() const { return view.rootObject()->property("pressesBelow").toInt(); }

    /// The names that assistive technology finds, of items that can be seen.
    QStringList accessibleNames();
    /// Does what a screen reader's "press" does to the item of this name. False where there is none.
    bool press(const QString& accessibleName);
    /// Where a chart of this name is on the screen; empty where there is none.
    QRect chartArea(const QString& accessibleName);
    /// Clicks on a chart, at a share of its width. False where there is none of that name.
    bool clickChart(const QString& accessibleName, double share);
    /// Lets the window draw until everything stands in its place.
    void settle();
    QImage grab();

private:
    Workspace world;
    std::unique_ptr<QQmlComponent> component;
    QQuickView view;
};

}
