#pragma once

#include "model/items/present.h"
#include "ui/timeline/timeline_navigator.h"

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

/// The bundled dossier opened, with a navigator on it.
struct Workbench {
    Workbench()
    {
        REQUIRE(document.open(Document::bundledPath()));
        navigator.setSession(&session);
        navigator.setPresent(&present);
    }

    Session session;
    Calendar days;
    Document document{session, days};
    Present present{session, document};
    TimelineNavigator navigator;
};

}
