#pragma once

#include "model/exchange/table/open_tables.h"
#include "model/items/workspace.h"
#include "ui/map/map_views.h"
#include "ui/shell/preferences.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTranslator>

#include <expected>
#include <memory>

namespace atlas {

/// The window on a workspace. It follows the session's language and keeps what the preferences remember up to
/// date.
class MainWindow : public QObject
{
    Q_OBJECT

public:
    /// Makes the window and shows it where it stood the last time. Workspace and preferences must outlive it.
    /// Without an exchange program it imports and exports text only. The error is a sentence for a person.
    static std::expected<std::unique_ptr<MainWindow>, QString> open(Workspace& workspace, Preferences& preferences,
                                                                    const ExchangeProgram& exchange = {});
    ~MainWindow() override;

    QQuickWindow& window() { return *shown; }
    /// Sends the map to one of its views.
    void showPreset(MapViews::Preset preset);
    /// Opens a dossier, or imports what is none, once the user has said what becomes of unsaved changes.
    void openFile(const QUrl& file);

private:
    MainWindow(Workspace& workspace, Preferences& preferences);
    bool load(const ExchangeProgram& exchange);
    void speak();
    void restoreGeometry();
    void keepGeometry();

    Workspace& workspace;
    Preferences& preferences;
    QTranslator translator;
    QStringList failures;
    std::unique_ptr<QQmlApplicationEngine> engine;
    QQuickWindow* shown = nullptr;
};

/// What the system asks text to be multiplied by, 1 to 2: its font's size and resolution over the usual ones.
double systemFontScale();

}
