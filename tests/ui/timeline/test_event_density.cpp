#include "ui/timeline/index/event_density.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>
#include <random>

using namespace atlas;

TEST_CASE("Every event of the whole is counted in exactly one part, at any width")
{
    std::mt19937 random(3);
    std::vector<double> days;
    for (int i = 0; i < 5000; ++i) days.push_back(double(random() % 3650));
    const EventDensity density(days, {0, 3650});
    CHECK(density.total() == 5000);
    for (const int parts : {1, 7, 100, 420, 1280, 20000}) {
        const std::vector<int> counts = density.inParts(parts);
        CHECK(counts.size() == size_t(parts));
        CHECK(std::accumulate(counts.begin(), counts.end(), 0) == 5000);
    }
}

TEST_CASE("Events stand in the part of their day; those outside the whole are not counted")
{
    const EventDensity density(std::vector<double>{-5, 0, 50, 99, 100}, {0, 100});
    CHECK(density.inParts(4) == std::vector<int>{1, 0, 1, 1});
}

TEST_CASE("Without events there are none in any part")
{
    CHECK(EventDensity().inParts(3) == std::vector<int>{0, 0, 0});
    CHECK(EventDensity().total() == 0);
}
