#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_overlay.h"
#include "ui/map/page_map.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<const TextShape*> textsOf(const Picture& picture)
{
    std::vector<const TextShape*> texts;
    for (const Shape& shape : picture.shapes)
        if (const auto* text = std::get_if<TextShape>(&shape)) texts.push_back(text);
    return texts;
}

/// The box of the letters, without the room above capitals that lines of text keep.
QRectF lettersOf(const TextShape& text)
{
    const QRectF line = textExtent(text);
    return {line.left(), text.baseline.y() - line.height() * 0.5, line.width(), line.height() * 0.55};
}

void checkApart(const std::vector<const TextShape*>& texts)
{
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t k = i + 1; k < texts.size(); ++k) {
            INFO(texts[i]->text.toStdString() << " and " << texts[k]->text.toStdString());
            CHECK_FALSE(lettersOf(*texts[i]).intersects(lettersOf(*texts[k])));
        }
    }
}

QStringList namesOf(const std::vector<const TextShape*>& texts)
{
    QStringList names;
    for (const TextShape* text : texts) names << text->text;
    return names;
}

OverlayRequest requestAt(const Moment& moment, const MapView& view, Language language)
{
    const QRectF whole({}, view.size);
    const QRectF corner(12, view.size.height() - 177, 236, 165);
    return {.boundaries = world(), .history = bundled(), .moment = moment, .language = language,
            .isHidden = {}, .view = view, .clear = whole.marginsRemoved(QMarginsF(248, 0, 396, 0)),
            .inset = {corner, fitted(extents::northAmerica, corner.size()), {}}, .selectedActor = {},
            .selectedEvent = {}};
}

MapView homeIn(QSizeF size)
{
    return fitted(extents::europe, size, QMarginsF(248, 0, 396, 0));
}

}

TEST_CASE("No two names of the window's map overlap, in any language, size or scale")
{
    installFonts();
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QSizeF size = GENERATE(QSizeF(1280, 383), QSizeF(1440, 563), QSizeF(2880, 1400));
    const double factor = GENERATE(0.5, 1.0, 2.6);
    const QString event = GENERATE(QString(), u"paris"_s);
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = zoomed(homeIn(size), factor, {size.width() / 2, size.height() / 2});
    OverlayRequest request = requestAt(moment, view, language);
    request.selectedEvent = EventId(event);
    const MapOverlay overlay(request);
    checkApart(textsOf(overlay.picture(view, {})));
}

TEST_CASE("At home every state of the coalition is named, Ukraine, Russia and the United States too")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = homeIn({1440, 563});
    const MapOverlay overlay(requestAt(moment, view, Language::English));
    const QStringList names = namesOf(textsOf(overlay.picture(view, {})));
    for (const ActorState* state : moment.actors) {
        // Organisations have no land, and Venezuela, there for context, is out of sight.
        if (state->actor->kind != ActorKind::State || state->status->id.text() == u"context"_s) continue;
        INFO(state->actor->id.text().toStdString());
        CHECK(names.contains(state->actor->name.in(Language::English)));
    }
    for (const QString& place : {u"London"_s, u"Kyiv"_s, u"Paris"_s}) CHECK(names.contains(place));
}

TEST_CASE("Names move with the map and are not looked for anew")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = homeIn({1440, 563});
    const MapOverlay overlay(requestAt(moment, view, Language::English));
    const auto find = [&](const MapView& shown) {
        for (const TextShape* text : textsOf(overlay.picture(shown, {})))
            if (text->text == u"France") return text->baseline;
        return QPointF();
    };
    const QPointF before = find(view);
    const QPointF after = find(panned(view, {31, -17}));
    CHECK(std::abs(after.x() - before.x() - 31) < 1e-6);
    CHECK(std::abs(after.y() - before.y() + 17) < 1e-6);
}

TEST_CASE("The name that the keyboard has reached is ringed")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = homeIn({1440, 563});
    const MapOverlay overlay(requestAt(moment, view, Language::English));
    const auto accented = [](const Shape& shape) {
        const auto* area = std::get_if<AreaShape>(&shape);
        return area && area->stroke.colour == Palette::of(Look::Light).accent;
    };
    CHECK(std::ranges::count_if(overlay.picture(view, {}).shapes, accented) == 0);
    CHECK(std::ranges::count_if(overlay.picture(view, ActorId(u"POL"_s)).shapes, accented) == 1);
}

TEST_CASE("No two names of a page's map overlap, in any language")
{
    installFonts();
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QRectF rect = GENERATE(QRectF(0, 0, 516, 262), QRectF(40, 100, 420, 320));
    const Moment moment = momentOn(u"2026-01-06");
    const Picture picture = pageMap({.boundaries = world(), .dossier = bundled().dossier(), .moment = moment,
                                     .language = language, .rect = rect,
                                     .inset = QRectF(rect.left(), rect.bottom() - 96, 128, 96),
                                     .keepClear = QRectF(rect.left(), rect.top(), 128, 94), .selected = {}});
    checkApart(textsOf(picture));
}
