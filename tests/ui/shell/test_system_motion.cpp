#include "ui/shell/system_motion.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

// Catches a desktop's wish that is read the wrong way round, and one that is none.
TEST_CASE("The desktops' settings say whether motion is reduced")
{
    const auto says = [](const QString& space, const QString& key, const QVariant& value) {
        return SystemMotion::reducedBy(space, key, value);
    };
    CHECK(says(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, 1u) == true);
    CHECK(says(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, 0u) == false);
    CHECK(says(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false) == true);
    CHECK(says(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true) == false);
    CHECK(says(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"0"_s) == true);
    CHECK(says(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"0.7"_s) == false);
    CHECK_FALSE(says(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u));
}
