#pragma once

#include "model/items/workspace.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QStringList>

#include <memory>

class QAccessibleInterface;

namespace atlas::test {

/// The evidence's panel with the card beneath it, on a dossier, as the window has them.
class ShownEvidence
{
public:
    explicit ShownEvidence(const QString& dossier, QSize size = {420, 900});

    Workspace& workspace() { return world; }
    Session& session() { return *world.session(); }
    QQuickView& window() { return view; }

    /// What assistive technology calls by this name, of items that can be seen; null where there is none.
    QAccessibleInterface* named(const QString& name);
    /// Waits for it; the test fails where it does not come.
    QAccessibleInterface* await(const QString& name);
    void click(const QString& name);
    /// The name of what has the keyboard's focus.
    QString focused();
    void press(Qt::Key key);
    /// Lets the window draw until everything stands in its place.
    void settle();
    /// Saves what is seen in the folder that ATLAS_KEEP_IMAGES names, if it does: for a person to look at.
    void keep(const QString& name);

private:
    Workspace world;
    std::unique_ptr<QQmlComponent> component;
    QQuickView view;
};

}
