#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "tests/ui/map/seen_fill.h"
#include "ui/map/map_style.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

// A difference of 2.3 can just be seen.
constexpr double plain = 3.5;

struct NamedFill {
    QString name;
    Fill fill;
};

/// Every surface that the bundled dossier's map can show.
std::vector<NamedFill> surfaces(Look look)
{
    std::vector<NamedFill> fills{{u"land"_s, {Palette::of(look).land, Pattern::Solid, {}, 1}}};
    for (const Status& status : bundled().dossier().statuses)
        fills.push_back({status.id.text(), statusFill(status, false, look)});
    fills.push_back({u"possible"_s, statusFill(*bundled().dossier().countedStatus(), true, look)});
    return fills;
}

/// The pairs that look alike.
QStringList confused(const std::vector<NamedFill>& fills, double pixelRatio, Sight sight)
{
    std::vector<SeenFill> looks;
    for (const NamedFill& one : fills) looks.push_back(seen(one.fill, pixelRatio, sight));
    QStringList pairs;
    for (size_t i = 0; i < fills.size(); ++i)
        for (size_t k = i + 1; k < fills.size(); ++k)
            if (difference(looks[i], looks[k]) < plain) pairs << fills[i].name + u'/' + fills[k].name;
    return pairs;
}

}

// Catches a colour or a pattern by which two statuses look the same to some readers, or on some printers.
TEST_CASE("Any two statuses look different to every eye and in greyscale, on coarse and on fine screens")
{
    const Look look = GENERATE(Look::Light, Look::Dark, Look::Print);
    const double pixelRatio = GENERATE(1.0, 2.0);
    const Sight sight = GENERATE(Sight::Normal, Sight::Protanopia, Sight::Deuteranopia, Sight::Tritanopia,
                                 Sight::Greyscale);
    CAPTURE(int(look), pixelRatio, int(sight));
    const QStringList pairs = confused(surfaces(look), pixelRatio, sight);
    INFO(pairs.join(u' ').toStdString());
    CHECK(pairs.isEmpty());
}

// Catches a measure that colours alone would satisfy.
TEST_CASE("Without their patterns, statuses would be confused in greyscale")
{
    std::vector<NamedFill> fills = surfaces(Look::Dark);
    for (NamedFill& one : fills) one.fill.pattern = Pattern::Solid;
    CHECK_FALSE(confused(fills, 1, Sight::Greyscale).isEmpty());
}

// Catches a hatch too fine or too pale to tell the possible from the certain at a glance.
TEST_CASE("Only possible membership is told by its pattern alone")
{
    const Look look = GENERATE(Look::Light, Look::Dark, Look::Print);
    const Status& member = *bundled().dossier().countedStatus();
    const SeenFill certain = seen(statusFill(member, false, look), 1, Sight::Greyscale);
    const SeenFill possible = seen(statusFill(member, true, look), 1, Sight::Greyscale);
    CHECK(textureDifference(certain, possible) > 15);
}
