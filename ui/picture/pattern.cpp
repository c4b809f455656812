#include "ui/picture/pattern.h"

namespace atlas {

PatternMetrics patternMetrics(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Solid: return {};
    case Pattern::Dots: return {0, 7, 1.7};
    case Pattern::Horizontal: return {0, 5, 1.3};
    case Pattern::Diagonal: return {-45, 9, 0.9};
    case Pattern::Hatch: return {45, 6, 2.4};
    }
    return {};
}

}
