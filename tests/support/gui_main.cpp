#include "tests/support/quiet.h"

#include <catch2/catch_session.hpp>

#include <QApplication>

int main(int argc, char** argv)
{
    atlas::test::failOnWarnings();
    QApplication application(argc, argv); // Qt Charts needs a QApplication
    return Catch::Session().run(argc, argv);
}
