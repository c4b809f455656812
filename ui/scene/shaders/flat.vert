#version 440
#extension GL_GOOGLE_include_directive : enable
#include "looks.glsl"

layout(location = 0) in vec2 position;
layout(location = 1) in float ownColumn;
layout(location = 0) flat out vec4 colour;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    float opacity;
    float column; // of all; −1: each vertex has its own
};

void main()
{
    int index = int((column < 0.0 ? ownColumn : column) + 0.5);
    colour = look(index, groundRow) * opacity;
    bool plain = steps(look(index, surfaceRow)).r == 0.0;
    gl_Position = plain ? qt_Matrix * vec4(position, 0.0, 1.0) : vec4(0.0, 0.0, 0.0, 1.0);
}
