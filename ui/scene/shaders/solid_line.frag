#version 440
#extension GL_GOOGLE_include_directive : enable
#include "line.glsl"

void main()
{
    vec4 line = colour * lineCoverage();
    // The sea's edge, as if it lay under the line and under the land.
    float sea = clamp(0.5 + (shoreReach + away) * devicePixelRatio, 0.0, 1.0)
                * clamp(0.5 - away * devicePixelRatio, 0.0, 1.0);
    fragment = line + shore * (sea * (1.0 - line.a));
}
