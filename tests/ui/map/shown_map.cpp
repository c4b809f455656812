#include "tests/ui/map/shown_map.h"

#include "ui/map/country_layer.h"
#include "ui/map/map_camera.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <QQmlEngine>
#include <QQuickStyle>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Atlas_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Atlas_MapPlugin)

namespace atlas::test {

using namespace Qt::StringLiterals;

ShownMap::ShownMap(Open what)
{
    installFonts();
    QQuickStyle::setStyle(u"Basic"_s);
    if (what == Open::Bundled) REQUIRE(world.document()->open(Document::bundledPath()));
    view.setInitialProperties({{u"session"_s, QVariant::fromValue(world.session())},
                               {u"present"_s, QVariant::fromValue(world.present())},
                               {u"compared"_s, QVariant::fromValue(world.compared())},
                               {u"boundaries"_s, QVariant::fromValue(world.boundaries())},
                               {u"actors"_s, QVariant::fromValue(world.actors())},
                               {u"coveredLeft"_s, 248},
                               {u"coveredRight"_s, 396}});
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(1440, 563);
    view.loadFromModule("Atlas.Map", "MapPane");
    REQUIRE(view.status() == QQuickView::Ready);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
}

void ShownMap::setDay(QStringView iso)
{
    world.session()->setDay(Day::fromIso(iso).value());
}

QPoint ShownMap::pixelOf(LonLat point) const
{
    const auto* camera = view.rootObject()->findChild<MapCamera*>(u"mapCamera"_s);
    REQUIRE(camera);
    return camera->view().toView(point).toPoint();
}

void ShownMap::click(LonLat point)
{
    QTest::mouseClick(&view, Qt::LeftButton, {}, pixelOf(point));
}

QImage ShownMap::grab()
{
    QImage image;
    const QList<CountryLayer*> layers = view.rootObject()->findChildren<CountryLayer*>();
    REQUIRE(QTest::qWaitFor([&] {
        QCoreApplication::processEvents();
        image = view.grabWindow();
        return std::ranges::all_of(
            layers, [](const CountryLayer* layer) { return !layer->isVisible() || layer->isComplete(); });
    }));
    return image;
}

QColor ShownMap::colourAt(LonLat point)
{
    const QImage image = grab();
    return image.pixelColor(pixelOf(point) * image.devicePixelRatio());
}

}
