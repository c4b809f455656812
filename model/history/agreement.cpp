#include "model/history/agreement.h"

#include "model/history/bounds.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

bool boundsAgree(const DayBounds& one, const DayBounds& other)
{
    return one.contains(other) || other.contains(one);
}

bool boundsMeet(const DayBounds& one, const DayBounds& other)
{
    return earliestOf(one) <= latestOf(other) && earliestOf(other) <= latestOf(one);
}

/// An interval both of whose ends are approximate or uncertain: it says between when, not from when to when.
bool isLoose(const Edtf& time)
{
    const auto isVague = [](const Edtf::End& end) {
        return end.date && end.date->qualification != Qualification::None;
    };
    return time.isInterval() && isVague(time.first()) && isVague(time.last());
}

bool loosely(const Edtf& loose, const Edtf& other)
{
    return isLoose(loose) && loose.bounds().contains(other.bounds());
}

/// Haversine on a sphere of the Earth's mean radius.
double kilometresBetween(const LonLat& one, const LonLat& other)
{
    constexpr double meanRadius = 6371.0;
    constexpr double degree = std::numbers::pi / 180;
    const double latitude = std::sin((other.lat - one.lat) * degree / 2);
    const double longitude = std::sin((other.lon - one.lon) * degree / 2);
    const double square = latitude * latitude
        + std::cos(one.lat * degree) * std::cos(other.lat * degree) * longitude * longitude;
    return 2 * meanRadius * std::asin(std::min(1.0, std::sqrt(square)));
}

}

bool timesAgree(const std::optional<Edtf>& one, const std::optional<Edtf>& other)
{
    if (!one || !other) return true;
    if (loosely(*one, *other) || loosely(*other, *one)) return true;
    return boundsAgree(one->start(), other->start()) && boundsAgree(one->end(), other->end());
}

bool statusesAgree(const StatusClaim& one, const StatusClaim& other)
{
    return one.status == other.status && timesAgree(one.span, other.span);
}

bool placesAgree(const Place& one, const Place& other)
{
    constexpr double acrossACity = 50;
    if (!one.country.isEmpty() && !other.country.isEmpty() && one.country != other.country) return false;
    if (!one.position || !other.position) return true;
    return kilometresBetween(*one.position, *other.position) <= acrossACity;
}

bool occurrencesAgree(Occurrence one, Occurrence other)
{
    return one == other || one == Occurrence::Announced || other == Occurrence::Announced;
}

bool participationsAgree(const Participation& one, const Participation& other)
{
    const auto says = [](Mode mode) { return mode != Mode::Announced && mode != Mode::NotStated; };
    if (one.mode == other.mode || one.mode == Mode::Announced || other.mode == Mode::Announced) return true;
    if (one.mode == Mode::Absent || other.mode == Mode::Absent) return false;
    return !says(one.mode) || !says(other.mode);
}

bool countsAgree(const Count& one, const Count& other)
{
    if (one.asOf && other.asOf && !boundsMeet(one.asOf->bounds(), other.asOf->bounds())) return true;
    return one.what != other.what || !one.number || !other.number || *one.number == *other.number;
}

}
