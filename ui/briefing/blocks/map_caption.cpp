#include "ui/briefing/blocks/map_caption.h"

#include "model/geo/position_names.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Rows mapCaption(const View& view, double width)
{
    const auto& land = view.request.boundaries;
    const QString words =
        phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Lambert azimuthal equal-area. Boundaries: %1."))
            .arg(boundaryPositionName(land ? land->position() : u"un"_s, view.language));
    return setText({{words, note()}}, {.width = width, .leading = noteLeading});
}

}
