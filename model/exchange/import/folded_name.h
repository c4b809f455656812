#pragma once

#include <QString>
#include <QStringView>

namespace atlas {

/// A name as it is compared: lower case without accents, dots, apostrophes and a leading article, everything
/// else that is no letter or digit a space, "&" as "and", "Saint" as "St". « Côte d’Ivoire » cote divoire,
/// "The U.K." uk. Folding what is folded changes nothing.
QString foldedName(QStringView name);

}
