#version 440
#extension GL_GOOGLE_include_directive : enable
#include "line.glsl"

void main()
{
    float step = mod(along, metrics.y + metrics.z);
    float dash = clamp(0.5 + min(step, metrics.y - step) * devicePixelRatio, 0.0, 1.0);
    fragment = colour * (lineCoverage() * dash);
}
