#pragma once

#include <algorithm>
#include <vector>

namespace atlas {

/// What is taken of a lane's length, in pixels: no label is put over it.
class LaneBoard
{
public:
    void take(double left, double right) { taken.push_back({left, right}); }
    bool isFree(double left, double right) const
    {
        return std::ranges::none_of(taken, [=](const Stretch& stretch) {
            return left < stretch.right && right > stretch.left;
        });
    }

private:
    struct Stretch {
        double left, right;
    };
    std::vector<Stretch> taken;
};

}
