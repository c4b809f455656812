#version 440
#extension GL_GOOGLE_include_directive : enable
#include "looks.glsl"

layout(location = 0) in vec2 position;
layout(location = 1) in float ownColumn;
layout(location = 0) out vec2 windowPoint;
layout(location = 1) flat out vec4 ground;
layout(location = 2) flat out vec4 ink;
layout(location = 3) flat out vec4 metrics;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    mat4 toWindow;
    vec4 patterns[8]; // their metrics, by number
    float opacity;
    float devicePixelRatio;
    float column; // of all; −1: each vertex has its own
};

void main()
{
    int index = int((column < 0.0 ? ownColumn : column) + 0.5);
    int pattern = int(steps(look(index, surfaceRow)).r);
    ground = look(index, groundRow) * opacity;
    ink = look(index, inkRow) * opacity;
    metrics = patterns[pattern];
    windowPoint = (toWindow * vec4(position, 0.0, 1.0)).xy;
    gl_Position = pattern > 0 ? qt_Matrix * vec4(position, 0.0, 1.0) : vec4(0.0, 0.0, 0.0, 1.0);
}
