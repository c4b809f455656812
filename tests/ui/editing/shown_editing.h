#pragma once

#include "model/items/workspace.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTemporaryDir>

#include <memory>

class QAccessibleInterface;

namespace atlas::test {

/// The panel in which a dossier is written, on a copy of a dossier.
class ShownEditing
{
public:
    explicit ShownEditing(const QByteArray& dossier, QSize size = {420, 900}, bool dark = false);

    Workspace& workspace() { return world; }
    Forms& forms() { return *world.forms(); }
    QQuickView& window() { return view; }
    QByteArray text() { return world.document()->history()->dossier().bytes; }

    /// What assistive technology calls by this name, of items that can be seen; null where there is none.
    QAccessibleInterface* named(const QString& name);
    /// Waits for it; the test fails where it does not come.
    QAccessibleInterface* await(const QString& name);
    /// Into sight, and pressed.
    void click(const QString& name);
    /// Instead of what the field of that name holds.
    void fill(const QString& name, const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The name of what has the keyboard's focus.
    QString focused();
    void settle();
    /// Saves what is seen in the folder that ATLAS_KEEP_IMAGES names, if it does: for a person to look at.
    void keep(const QString& name);

private:
    QTemporaryDir folder;
    Workspace world;
    std::unique_ptr<QQmlComponent> component;
    QQuickView view;
};

}
