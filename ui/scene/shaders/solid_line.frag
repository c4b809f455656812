#version 440
#extension GL_GOOGLE_include_directive : enable
#include "line.glsl"

void main()
{
    fragment = colour * lineCoverage();
}
