#include "ui/comparison/difference_swatch.h"

#include "ui/cards/pattern_swatch.h"
#include "ui/map/difference_style.h"

namespace atlas {

DifferenceSwatch::DifferenceSwatch(QQuickItem* parent) : DossierPaintedItem(parent)
{
    connect(this, &DifferenceSwatch::changed, this, [this] { update(); });
}

Picture DifferenceSwatch::picture(const Dossier& dossier) const
{
    const Status* cameTo = dossier.status(StatusId(status));
    const CountryStyle style = differenceLook(Difference(difference), cameTo, possible, look());
    return swatch(size(), style.fill, style.edge);
}

}
