#version 440
#extension GL_GOOGLE_include_directive : enable
#include "pattern.glsl"
#include "rounded_box.glsl"

layout(location = 0) in vec2 point;
layout(location = 1) in vec4 ground;
layout(location = 2) in vec4 mark;
layout(location = 3) in vec4 pattern;
layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    float opacity;
    float devicePixelRatio;
};

void main()
{
    // What covers the ground and the mark on it.
    vec2 coverage = pattern.z < 0.0 ? roundedBoxCoverage(pattern, devicePixelRatio)
                                    : vec2(1.0, patternCoverage(point, pattern, devicePixelRatio));
    vec4 drawn = mark * coverage.y;
    fragment = (drawn + ground * coverage.x * (1.0 - drawn.a)) * opacity;
}
