#include "tests/bench/program_window.h"

#include "tests/bench/frames.h"
#include "ui/map/country_layer.h"

namespace atlas::bench {

using namespace Qt::StringLiterals;

ProgramWindow::ProgramWindow(const Context& context)
    : settings(context.folder.filePath(u"window.ini"_s), QSettings::IniFormat), preferences(settings)
{
    preferences.setReducedMotion(true);
}

std::expected<std::unique_ptr<ProgramWindow>, QString> ProgramWindow::open(const Context& context,
                                                                           const QString& dossier)
{
    std::unique_ptr<ProgramWindow> made(new ProgramWindow(context));
    if (!made->world.document()->open(dossier)) return std::unexpected(u"its dossier does not open"_s);
    auto opened = MainWindow::open(made->world, made->preferences);
    if (!opened) return std::unexpected(opened.error());
    made->opened = std::move(*opened);
    made->eye = made->window().findChild<MapCamera*>(u"mapCamera"_s);
    if (!made->eye) return std::unexpected(u"it has no map"_s);
    made->window().resize(windowSize);
    awaitFrame(made->window());
    return made;
}

void ProgramWindow::setCountriesVisible(bool visible)
{
    for (CountryLayer* layer : window().findChildren<CountryLayer*>()) layer->setVisible(visible);
}

}
