#include "tests/ui/exchange/shown_exchange.h"

#include "tests/support/print.h"
#include "tests/ui/shell/accessible_tree.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QQuickItem>
#include <QQuickStyle>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Atlas_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ExchangePlugin)

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds until work counts as never done

constexpr const char* host = R"(
import QtQuick
import QtQuick.Templates as T
import Atlas.Exchange
import Atlas.Model
import Atlas.Theme

T.ApplicationWindow {
    id: root

    required property Workspace workspace
    property bool night: false
    property real fontScale: 1
    property alias importSheet: importSheet
    property alias exportSheet: exportSheet

    visible: true
    color: Theme.water
    Theme.dark: night
    Theme.reducedMotion: true
    Theme.fontScale: fontScale

    ImportSheet {
        id: importSheet

        workspace: root.workspace
        program: ""
    }

    DossierExportSheet {
        id: exportSheet

        workspace: root.workspace
        program: ""
    }
}
)";

}

ShownExchange::ShownExchange(const ShownLook& look)
{
    installFonts();
    QQuickStyle::setStyle(u"Basic"_s);
    QAccessible::setActive(true);
    workspace.session()->setLanguage(look.language);
    if (translator.load(u":/atlas/i18n/atlas_"_s + languageCode(look.language)))
        QCoreApplication::installTranslator(&translator);
    REQUIRE(workspace.document()->open(Document::bundledPath()));
    component = std::make_unique<QQmlComponent>(&engine);
    component->setData(host, QUrl(u"qrc:/Host.qml"_s));
    INFO(component->errorString().toStdString());
    REQUIRE(component->isReady());
    root.reset(component->createWithInitialProperties({{u"workspace"_s, QVariant::fromValue(&workspace)},
                                                       {u"night"_s, look.dark},
                                                       {u"fontScale"_s, look.fontScale},
                                                       {u"width"_s, look.size.width()},
                                                       {u"height"_s, look.size.height()}}));
    shown = qobject_cast<QQuickWindow*>(root.get());
    REQUIRE(shown);
    importSheet = root->property("importSheet").value<QObject*>();
    exportSheet = root->property("exportSheet").value<QObject*>();
    REQUIRE(QTest::qWaitForWindowExposed(shown));
}

ShownExchange::~ShownExchange()
{
    QCoreApplication::removeTranslator(&translator);
}

void ShownExchange::showImport(const QByteArray& table, const QString& name)
{
    QUrl url;
    if (!table.isEmpty()) {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(table);
        url = QUrl::fromLocalFile(file.fileName());
    }
    QMetaObject::invokeMethod(importSheet, "begin", Q_ARG(QUrl, url));
    REQUIRE(QTest::qWaitFor([&] { return importSheet->property("opened").toBool(); }, patience));
    await();
}

void ShownExchange::showExport()
{
    QMetaObject::invokeMethod(exportSheet, "open");
    REQUIRE(QTest::qWaitFor([&] { return exportSheet->property("opened").toBool(); }, patience));
    await();
}

void ShownExchange::await()
{
    REQUIRE(QTest::qWaitFor(
        [&] {
            const TableImport::Stage at = importing().stage();
            return at != TableImport::Opening && at != TableImport::Importing && !importing().isTrying()
                && !exporting().isWeighing() && !exporting().isWriting();
        },
        patience));
    QTest::qWait(0);
}

void ShownExchange::press(const QString& name)
{
    INFO("pressing " << name.toStdString());
    REQUIRE(pressByName(*shown, name));
}

bool ShownExchange::shows(const QString& name)
{
    return findByName(*shown, name) != nullptr;
}

void ShownExchange::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(shown, key, modifiers);
}

QString ShownExchange::focused()
{
    QAccessibleInterface* const part = QAccessible::queryAccessibleInterface(shown->activeFocusItem());
    return part ? part->text(QAccessible::Name) : QString();
}

void ShownExchange::keep(const QString& name)
{
    const QString kept = qEnvironmentVariable("ATLAS_KEEP_IMAGES");
    if (!kept.isEmpty()) shown->grabWindow().save(u"%1/%2.png"_s.arg(kept, name));
}

}
