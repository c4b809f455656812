#version 440
#extension GL_GOOGLE_include_directive : enable
#include "pattern.glsl"

layout(location = 0) in vec2 windowPoint;
layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    mat4 toWindow;
    vec4 colour; // premultiplied, as is the ink
    vec4 ink;
    vec4 metrics;
    float opacity;
    float devicePixelRatio;
};

void main()
{
    vec4 mark = ink * patternCoverage(windowPoint, metrics, devicePixelRatio);
    fragment = (mark + colour * (1.0 - mark.a)) * opacity;
}
