#include "tests/support/print.h"
#include "ui/picture/font_size.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QFontInfo>

using namespace atlas;

TEST_CASE("The bundled families are found, at each bundled weight")
{
    installFonts();
    CHECK(QFontInfo(atlasFont(13)).family() == QStringLiteral("Inter"));
    const QFontInfo display(atlasFont(29, QFont::DemiBold, Face::Display));
    CHECK(display.family() == QStringLiteral("Inter Display"));
    CHECK(QFontInfo(atlasFont(15, QFont::Normal, Face::Text, true)).italic());
    for (const int weight : {400, 500, 600, 700})
        CHECK(QFontInfo(atlasFont(13, QFont::Weight(weight))).weight() == weight);
}

TEST_CASE("A weight between two bundled ones becomes one of them: nothing is emboldened by machine")
{
    CHECK(atlasFont(11.5, QFont::Weight(450)).weight() == QFont::Normal);
    CHECK(atlasFont(27, QFont::Weight(680), Face::Display).weight() == QFont::Bold);
    CHECK(atlasFont(27, QFont::Normal, Face::Display).weight() == QFont::DemiBold);
}

TEST_CASE("Sizes keep their fractions")
{
    installFonts();
    CHECK(fontSize(atlasFont(12.5)) == Catch::Approx(12.5));
    const QString name = QStringLiteral("Netherlands");
    const double half = textWidth(name, atlasFont(25)) / 2;
    CHECK(textWidth(name, atlasFont(12.5)) == Catch::Approx(half).epsilon(0.002));
}

TEST_CASE("A hyphen in a name is no wider than in running text")
{
    installFonts();
    const QFont font = atlasFont(13);
    CHECK(textWidth(QStringLiteral("Royaume-Uni"), font) < textWidth(QStringLiteral("Royaume-Uni"), withTabularFigures(font)));
}

TEST_CASE("Figures are tabular: a date does not jitter while it changes")
{
    installFonts();
    const QFont font = withTabularFigures(atlasFont(13));
    CHECK(textWidth(QStringLiteral("1111"), font) == Catch::Approx(textWidth(QStringLiteral("0000"), font)));
}
