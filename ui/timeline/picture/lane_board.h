#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace atlas {

/// What is taken of a lane's length, in pixels: no label is put over it.
class LaneBoard
{
public:
    /// `owner`: who may yet write on it.
    void take(double left, double right, const void* owner = nullptr)
    {
        taken.push_back({left, right, owner});
    }
    bool isFree(double left, double right, const void* writer = nullptr) const
    {
        return std::ranges::none_of(taken, [=](const Stretch& stretch) {
            return left < stretch.right && right > stretch.left && !(writer && stretch.owner == writer);
        });
    }
    /// Where the first free stretch of a width begins between two places.
    std::optional<double> firstFree(double width, double from, double to) const
    {
        std::vector<double> places{from};
        for (const Stretch& stretch : taken)
            if (stretch.right > from) places.push_back(stretch.right);
        std::ranges::sort(places);
        for (const double place : places)
            if (place + width <= to && isFree(place, place + width)) return place;
        return {};
    }

private:
    struct Stretch {
        double left, right;
        const void* owner;
    };
    std::vector<Stretch> taken;
};

}
