#include "ui/search/emphasised_text.h"

#include "tests/support/print.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <QImage>
#include <QPainter>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr QColor ground(255, 230, 0);

/// A text with a stretch of it standing out.
struct Line {
    EmphasisedText item;

    Line(const QString& text, const QList<int>& runs)
    {
        installFonts();
        item.setFont(QFont(u"Inter"_s, 13));
        item.setGround(ground);
        item.setText(text);
        item.setRuns(runs);
    }

    /// As it is painted in that width.
    QImage painted(double width)
    {
        item.setSize({width, item.implicitHeight()});
        QImage image(QSize(600, int(item.implicitHeight())), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        item.paint(&painter);
        return image;
    }
};

/// The first and last column with a colour; −1 where there is none.
std::pair<int, int> columnsOf(const QImage& image, QColor colour)
{
    std::pair<int, int> found(-1, -1);
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) == colour) found = {found.first < 0 ? x : found.first, x};
    return found;
}

int lastInked(const QImage& image)
{
    for (int x = image.width() - 1; x >= 0; --x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) != QColor(Qt::white)) return x;
    return -1;
}

}

// What answers must be seen to: the ground lies under just those letters.
TEST_CASE("The stretch that answers has a ground, and nothing else has")
{
    Line line(u"Advisers meet in Kyiv"_s, {17, 4});
    const auto [first, last] = columnsOf(line.painted(400), ground);
    CHECK(first > line.item.implicitWidth() / 2);
    CHECK(last <= line.item.implicitWidth());
    CHECK(columnsOf(Line(u"Advisers meet in Kyiv"_s, {}).painted(400), ground).first == -1);
}

TEST_CASE("A text without room is cut within its width, also inside what stands out")
{
    Line line(u"Advisers of the coalition meet in Kyiv"_s, {0, 38});
    CHECK(lastInked(line.painted(500)) > 150);
    CHECK(lastInked(line.painted(150)) <= 150);
}

TEST_CASE("Stretches beyond the text are nobody's")
{
    Line line(u"Kyiv"_s, {2, 90, 60, 3});
    CHECK(lastInked(line.painted(300)) <= line.item.implicitWidth());
}
