#include "tests/support/quiet.h"

#include <catch2/catch_session.hpp>

#include <QApplication>

int main(int argc, char** argv)
{
    atlas::test::failOnWarnings();
    // One thread draws and answers: what a test sees is what the last event made.
    qputenv("QSG_RENDER_LOOP", "basic");
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
