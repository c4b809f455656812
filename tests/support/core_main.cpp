#include "tests/support/quiet.h"

#include <catch2/catch_session.hpp>

#include <QCoreApplication>

int main(int argc, char** argv)
{
    atlas::test::failOnWarnings();
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
