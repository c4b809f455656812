#include "model/geo/position_names.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Flow mapCaption(const View& view, Span span)
{
    const auto& land = view.request.boundaries;
    const QString words =
        phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Lambert azimuthal equal-area. Boundaries: %1."))
            .arg(boundaryPositionName(land ? land->position() : u"un"_s, view.language));
    return {.name = u"map-caption"_s,
            .bookmark = {},
            .left = span.left,
            .width = span.width,
            .head = {},
            .body = setText({{words, note()}}, {.width = span.width, .leading = noteLeading}),
            .tail = {}};
}

}
