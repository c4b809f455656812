#pragma once

#include "model/items/exchange/table_export.h"
#include "model/items/exchange/table_import.h"
#include "model/items/workspace.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace atlas::test {

/// How a window is shown.
struct ShownLook {
    QSize size{1440, 900};
    bool dark = false;
    double fontScale = 1;
    Language language = Language::English;
};

/// The sheets of import and export over a window on the bundled dossier.
class ShownExchange
{
public:
    explicit ShownExchange(const ShownLook& look = {});
    ~ShownExchange();

    Workspace& desk() { return workspace; }
    QQuickWindow& window() { return *shown; }
    TableImport& importing() { return *importSheet->property("importing").value<TableImport*>(); }
    TableExport& exporting() { return *exportSheet->property("exporting").value<TableExport*>(); }
    /// Opens the sheet, with a table where one is given, and waits until its rows were tried.
    void showImport(const QByteArray& table = {}, const QString& name = QStringLiteral("pays.csv"));
    void showExport();
    bool isImportOpen() const { return importSheet->property("visible").toBool(); }
    bool isExportOpen() const { return exportSheet->property("visible").toBool(); }
    /// Until nothing is being worked out.
    void await();
    /// Presses what a screen reader calls by this name.
    void press(const QString& name);
    bool shows(const QString& name);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The name of what has the keyboard.
    QString focused();
    /// Saves what is seen in the folder that ATLAS_KEEP_IMAGES names, if it does.
    void keep(const QString& name);
    QString path(const QString& name) const { return folder.filePath(name); }

private:
    QTemporaryDir folder;
    QTranslator translator;
    Workspace workspace;
    QQmlEngine engine;
    std::unique_ptr<QQmlComponent> component;
    std::unique_ptr<QObject> root;
    QQuickWindow* shown = nullptr;
    QObject* importSheet = nullptr;
    QObject* exportSheet = nullptr;
};

}
