#pragma once

#include "model/items/workspace.h"
#include "ui/map/map_camera.h"
#include "ui/shell/main_window.h"

#include <QAccessible>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace atlas::test {

/// The real window, used as a person would: by what is seen at a place, and by accessible name. English,
/// light, without motion, 1440×900, on the bundled dossier; its preferences last as long as the journey.
class Journey
{
public:
    /// `stateFolder`: where another run of the program left its journals; empty: nobody did.
    explicit Journey(Language language = Language::English, const QString& stateFolder = {});
    ~Journey();

    Session& session() { return *workspace.session(); }
    Workspace& desk() { return workspace; }
    QQuickWindow& window() { return opened->window(); }
    Preferences& kept() { return preferences; }
    QString folder() const { return temporary.path(); }

    /// Runs the event loop until a condition holds; the test fails where it does not within ten seconds.
    void await(const char* what, const std::function<bool()>& condition);
    /// Until frames no longer change.
    void settle();

    /// A text of a QML file in the window's language.
    static QString said(const char* file, const char* text);
    /// Saves what is seen in the folder that ATLAS_KEEP_IMAGES names, if it does: for a person to look at.
    void keep(const QString& name);

    /// The part of the window that a screen reader calls by this name; the test fails where there is none.
    QAccessibleInterface* named(const QString& name, QAccessible::Role role = QAccessible::NoRole);
    /// The same within another part.
    static QAccessibleInterface* namedIn(QAccessibleInterface* part, const QString& name);
    /// Whether there is one on the window.
    bool shows(const QString& name, QAccessible::Role role = QAccessible::NoRole);
    /// The middle of it, in the window's logical pixels.
    QPoint middleOf(QAccessibleInterface* part);

    void click(QPoint at, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void doubleClick(QPoint at);
    void clickNamed(const QString& name, QAccessible::Role role = QAccessible::NoRole);
    /// Presses at one point, moves in steps and releases at another.
    void drag(QPoint from, QPoint to);
    /// Letter by letter, into what has the focus.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    MapCamera& camera();
    /// Where a place of the world stands on the map, in the window's logical pixels.
    QPoint onMap(LonLat place);
    /// The colour of the window's pixel there.
    QColor colourAt(QPoint at);

private:
    QTemporaryDir temporary;
    QSettings settings;
    Preferences preferences;
    Workspace workspace;
    std::unique_ptr<MainWindow> opened;
};

}
