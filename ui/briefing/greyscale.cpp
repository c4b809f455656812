#include "ui/briefing/greyscale.h"

namespace atlas {

namespace {

void grey(QColor& colour)
{
    if (!colour.isValid()) return;
    // Rec. 601 luma, as printer drivers weigh it.
    const float luma = 0.299f * colour.redF() + 0.587f * colour.greenF() + 0.114f * colour.blueF();
    colour = QColor::fromRgbF(luma, luma, luma, colour.alphaF());
}

void grey(Fill& fill)
{
    grey(fill.colour);
    grey(fill.ink);
}

void grey(AreaShape& area)
{
    grey(area.fill);
    grey(area.stroke.colour);
}

void grey(LineShape& line)
{
    grey(line.stroke.colour);
}

void grey(DotShape& dot)
{
    grey(dot.fill);
    grey(dot.stroke.colour);
}

void grey(BarShape& bar)
{
    grey(bar.colour);
}

void grey(TextShape& text)
{
    grey(text.colour);
    grey(text.halo);
}

}

Picture inGreyscale(Picture picture)
{
    for (Shape& shape : picture.shapes) std::visit([](auto& kind) { grey(kind); }, shape);
    return picture;
}

}
