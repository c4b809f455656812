#include "tests/model/geo/world.h"
#include "tests/support/print.h"

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// A place, and whose it is in the position `un`, and in `de-facto` where that differs.
struct Place {
    const char* name;
    LonLat point;
    QString un;
    QString deFacto = {};
};

void check(std::span<const int> scales, const std::vector<Place>& places)
{
    for (const QString& position : Boundaries::positions()) {
        for (const int scale : scales) {
            const auto world = test::world(scale, position);
            for (const Place& place : places) {
                CAPTURE(place.name, position, scale);
                const Country* country = world->at(place.point);
                const bool isOther = position == u"de-facto"_s && !place.deFacto.isEmpty();
                CHECK((country ? country->id.text() : u"sea"_s) == (isOther ? place.deFacto : place.un));
            }
        }
    }
}

constexpr std::array fineScales{50, 10};
constexpr std::array finestScale{10};

}

// Catches a click on a country that selects another, or nothing.
TEST_CASE("A point on land is in its country, a point at sea in none, at every scale")
{
    check(test::scales, {
        {"Paris", {2.35, 48.86}, u"FRA"_s},
        {"Madrid", {-3.70, 40.42}, u"ESP"_s},
        {"Kyiv", {30.52, 50.45}, u"UKR"_s},
        {"Ottawa", {-75.70, 45.42}, u"CAN"_s},
        {"Iqaluit's island, Baffin", {-70, 68}, u"CAN"_s},
        {"Kaliningrad", {20.9, 54.7}, u"RUS"_s},
        {"the Atlantic", {-30, 40}, u"sea"_s},
        {"the Pacific", {-140, 0}, u"sea"_s},
        {"the Caspian", {50.5, 42}, u"sea"_s},
    });
    check(fineScales, {
        {"Jan Mayen", {-8.3, 71.0}, u"NOR"_s},
        {"Malta", {14.45, 35.88}, u"MLT"_s},
        {"Ellesmere", {-80, 80}, u"CAN"_s},
        {"Réunion", {55.5, -21.1}, u"FRA"_s},
        {"French Guiana", {-53, 4}, u"FRA"_s},
        {"Svalbard", {22.5, 79.8}, u"NOR"_s},
        {"Iturup", {147.9, 45.1}, u"RUS"_s},
    });
}

// Catches a change of the boundary data: these are what the two positions stand for.
TEST_CASE("Each position gives disputed places as it says, at every scale")
{
    check(test::scales, {
        {"Simferopol", {34.10, 44.95}, u"UKR"_s, u"RUS"_s},
        {"Perekop", {33.9, 45.7}, u"UKR"_s, u"RUS"_s},
        {"Kherson", {32.6, 46.65}, u"UKR"_s},
        {"Donetsk", {37.80, 48.00}, u"UKR"_s},
        {"east of Laayoune", {-12.6, 27.1}, u"ESH"_s, u"MAR"_s},
        {"the south of Western Sahara", {-15.0, 22.5}, u"ESH"_s, u"MAR"_s},
        {"Tifariti, east of the berm", {-10.57, 26.16}, u"ESH"_s},
        {"Tan-Tan", {-10.9, 28.2}, u"MAR"_s},
        {"Pristina", {21.16, 42.66}, u"XKX"_s},
        {"north of Nicosia", {33.4, 35.3}, u"CYP"_s, u"XNC"_s},
        {"Hargeisa", {44.06, 9.56}, u"SOM"_s, u"XSL"_s},
        {"Taipei", {121.3, 24.9}, u"TWN"_s},
        {"Sukhumi", {41.3, 43.0}, u"GEO"_s},
        {"Tiraspol", {29.62, 46.85}, u"MDA"_s},
    });
    check(fineScales, {
        {"Sevastopol", {33.60, 44.62}, u"UKR"_s, u"RUS"_s},
        {"the Golan", {35.80, 33.0}, u"ISR"_s},
        {"Siachen", {77.2, 35.4}, u"XSG"_s},
        {"Christmas Island", {105.63, -10.48}, u"CXR"_s},
    });
    check(finestScale, {
        {"Akrotiri", {32.97, 34.58}, u"GBR"_s},
        {"Dhekelia", {33.75, 35.0}, u"GBR"_s},
        {"Baikonur", {63.3, 45.9}, u"KAZ"_s},
        {"Guantánamo Bay", {-75.11, 19.92}, u"CUB"_s, u"USA"_s},
        {"Clipperton", {-109.22, 10.29}, u"FRA"_s},
    });
}

// Catches planar searches that take what lies between two far ends of Russia for Russia.
TEST_CASE("Land on both sides of the antimeridian is found, and nothing between")
{
    check(test::scales, {
        {"Chukotka", {-173, 66.3}, u"RUS"_s},
        {"Chukotka, counted eastwards", {187, 66.3}, u"RUS"_s},
        {"west of 180°", {179.2, 68.3}, u"RUS"_s},
        {"Viti Levu", {178.0, -17.8}, u"FJI"_s},
        {"the Pacific at 180°", {180, 0}, u"sea"_s},
        {"the Arctic at 180°", {-180, 75}, u"sea"_s},
    });
    check(fineScales, {
        {"the east of Taveuni", {-179.95, -16.8}, u"FJI"_s},
        {"Mechigmen Bay", {-172, 65.5}, u"sea"_s},
    });
}

// Catches a search that forgets holes: the state around would cover the state within.
TEST_CASE("Enclaves are states of their own")
{
    check(test::scales, {
        {"Lesotho", {28.2, -29.6}, u"LSO"_s},
        {"Johannesburg", {28.2, -26.2}, u"ZAF"_s},
    });
    check(fineScales, {
        {"San Marino", {12.46, 43.94}, u"SMR"_s},
        {"the Vatican", {12.434, 41.903}, u"VAT"_s},
        {"Rome", {12.50, 41.90}, u"ITA"_s},
        {"Sokh, within Kyrgyzstan", {71.1, 39.97}, u"UZB"_s},
    });
}

// Catches a search that relies on a coast in every latitude.
TEST_CASE("The poles are Antarctica and open sea")
{
    check(test::scales, {
        {"the South Pole", {0, -90}, u"ATA"_s},
        {"near it", {123, -88}, u"ATA"_s},
        {"the Ross Ice Shelf", {-157, -86}, u"ATA"_s},
        {"south of the Pacific", {-153, -62.8}, u"sea"_s},
        {"the North Pole", {30, 90}, u"sea"_s},
        {"beyond the South Pole", {0, -91}, u"sea"_s},
    });
}
