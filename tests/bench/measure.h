#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <vector>

namespace atlas::bench {

/// Of an odd or even number of values, the middle one (the upper of two); the values are reordered.
inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The median time of one call in nanoseconds: a warm-up, then `runs` runs of `calls` calls each.
inline double medianNanoseconds(int runs, int calls, const std::function<void(int call)>& work)
{
    for (int i = 0; i < calls; ++i) work(i);
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < calls; ++i) work(i);
        times.push_back(double(timer.nsecsElapsed()) / calls);
    }
    return median(std::move(times));
}

}
