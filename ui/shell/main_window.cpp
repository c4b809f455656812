#include "ui/shell/main_window.h"

#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace atlas {

double systemFontScale()
{
#if defined(Q_OS_MACOS)
    constexpr double usualPoints = 13, usualResolution = 72;
#elif defined(Q_OS_WINDOWS)
    constexpr double usualPoints = 9, usualResolution = 96;
#else
    constexpr double usualPoints = 11, usualResolution = 96;
#endif
    const double points = QGuiApplication::font().pointSizeF() / usualPoints;
    const double resolution = QGuiApplication::primaryScreen()->logicalDotsPerInch() / usualResolution;
    return qBound(1.0, qMax(1.0, points) * resolution, 2.0);
}

std::expected<std::unique_ptr<MainWindow>, QString> MainWindow::open(Workspace& workspace, Preferences& preferences,
                                                                     const ExchangeProgram& exchange)
{
    std::unique_ptr<MainWindow> made(new MainWindow(workspace, preferences));
    if (!made->load(exchange))
        return std::unexpected(tr("The window cannot be made: %1").arg(made->failures.join(u"; "_s)));
    return made;
}

namespace {

/// Qt Quick gathers small images in one texture, by default about as large as the window: eight megabytes and
/// more. The window has one such image, a shadow of 126 pixels.
void keepTextureAtlasSmall()
{
    for (const char* side : {"QSG_ATLAS_WIDTH", "QSG_ATLAS_HEIGHT"})
        if (!qEnvironmentVariableIsSet(side)) qputenv(side, "512");
}

}

MainWindow::MainWindow(Workspace& looked, Preferences& kept) : workspace(looked), preferences(kept)
{
    installFonts();
    keepTextureAtlasSmall();
    // It cannot be set again once a dialog of Qt's has used it.
    if (QQuickStyle::name() != u"Basic"_s) QQuickStyle::setStyle(u"Basic"_s);
    QCoreApplication::installTranslator(&translator);
}

MainWindow::~MainWindow()
{
    if (shown) keepGeometry();
    engine.reset();
    QCoreApplication::removeTranslator(&translator);
}

bool MainWindow::load(const ExchangeProgram& exchange)
{
    speak();
    engine = std::make_unique<QQmlApplicationEngine>();
    connect(engine.get(), &QQmlEngine::warnings, this, [this](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings) failures << warning.toString();
    });
    engine->setInitialProperties({{u"workspace"_s, QVariant::fromValue(&workspace)},
                                  {u"preferences"_s, QVariant::fromValue(&preferences)},
                                  {u"exchangeProgram"_s, exchange.path},
                                  {u"fontScale"_s, systemFontScale()}});
    // While the engine's own thread reads the window's types, this one gets the graphics going, which the
    // first window made does.
    QQmlComponent ahead(engine.get());
    ahead.loadFromModule("Atlas.Shell", "Main", QQmlComponent::Asynchronous);
    std::ignore = QQuickWindow();
    engine->loadFromModule("Atlas.Shell", "Main");
    shown = qobject_cast<QQuickWindow*>(engine->rootObjects().value(0));
    if (!shown) return false;

    connect(workspace.session(), &Session::languageChanged, this, [this] {
        preferences.setLanguage(workspace.session()->language());
        speak();
        engine->retranslate();
    });
    connect(workspace.session(), &Session::boundariesChosen, this,
            [this] { preferences.setBoundaries(workspace.session()->boundaries()); });
    connect(workspace.session(), &Session::sectionsChanged, this, [this] {
        preferences.setSections(workspace.session()->foldedSections(), workspace.session()->tables());
    });
    restoreGeometry();
    return true;
}

void MainWindow::speak()
{
    // A build without translations speaks the English of its source.
    std::ignore = translator.load(u":/atlas/i18n/atlas_"_s + languageCode(workspace.session()->language()));
}

void MainWindow::showPreset(MapViews::Preset preset)
{
    QMetaObject::invokeMethod(shown, "showPreset", Q_ARG(int, preset));
}

void MainWindow::openFile(const QUrl& file)
{
    QMetaObject::invokeMethod(shown, "openFile", Q_ARG(QUrl, file));
}

void MainWindow::restoreGeometry()
{
    const QRect kept = preferences.geometry();
    const QScreen* screen = QGuiApplication::screenAt(kept.center());
    if (kept.isValid() && screen) shown->setGeometry(kept.intersected(screen->availableGeometry()));
    if (preferences.maximised()) shown->showMaximized();
    else shown->show();
}

void MainWindow::keepGeometry()
{
    const bool maximised = shown->visibility() == QWindow::Maximized;
    preferences.setGeometry(maximised ? preferences.geometry() : shown->geometry(), maximised);
}

}
