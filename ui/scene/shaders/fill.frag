#version 440
#extension GL_GOOGLE_include_directive : enable
#include "pattern.glsl"

layout(location = 0) in vec2 windowPoint;
layout(location = 1) flat in vec4 ground;
layout(location = 2) flat in vec4 ink;
layout(location = 3) flat in vec4 metrics;
layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    mat4 toWindow;
    vec4 patterns[8];
    float opacity;
    float devicePixelRatio;
    float column;
};

void main()
{
    vec4 mark = ink * patternCoverage(windowPoint, metrics, devicePixelRatio);
    fragment = mark + ground * (1.0 - mark.a);
}
