#pragma once

#include "model/dossier/actor.h"
#include "model/dossier/status.h"
#include "ui/picture/picture.h"

#include <QColor>

namespace atlas {

/// Where a picture is seen: each has its own colours, measured for contrast.
enum class Look { Light, Dark, Print };

/// The colours of one look, by the names of the design tokens.
struct Palette {
    Look look = Look::Light;
    QColor bg, chrome, raised, ink, ink2, ink3, line, lineStrong;
    QColor accent, accentSoft, danger, dangerSoft, warn, warnSoft;
    QColor water, land, coast, border, memberEdge, selected, selectedHalo;

    static const Palette& of(Look look);
};

QColor toColour(Rgb rgb);
const StatusLook& lookOf(const Status& status, Look look);
/// A status's surface: its own pattern where certain, hatched in its ink where only possible.
Fill statusFill(const Status& status, bool possible, Look look);
/// The edge of such a surface; the edge, not the fill, guarantees 3:1 against land.
Stroke statusEdge(const Status& status, bool possible, Look look);
QColor groupColour(const Group* group, Look look);

}
