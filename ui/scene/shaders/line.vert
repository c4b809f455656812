#version 440
#extension GL_GOOGLE_include_directive : enable
#include "looks.glsl"

layout(location = 0) in vec2 position;
layout(location = 1) in vec2 miter;  // from the middle of the line to its edge, 1 along the normal
layout(location = 2) in vec3 traits; // the side, −1 or 1; how far along the line the point is; its column
layout(location = 0) out float away;
layout(location = 1) out float along;
layout(location = 2) flat out vec4 colour;
layout(location = 3) flat out vec3 metrics; // half the width, dash on and off
layout(location = 4) flat out vec4 shore;
layout(location = 5) flat out float shoreReach; // into the sea

layout(std140, binding = 0) uniform Uniforms {
    mat4 projection;
    mat4 toWindow;
    float devicePixelRatio;
    float opacity;
    float column; // of all; −1: each vertex has its own
    float shoreColumn; // of what coasts have on their right, the sea's side; −1: nothing
    float dashed; // 1: lines with dashes are drawn, 0: those without
};

void main()
{
    int index = int((column < 0.0 ? traits.z : column) + 0.5);
    vec4 numbers = steps(look(index, lineMetricsRow));
    metrics = vec3(numbers.r / 40.0, numbers.gb / 8.0);
    colour = look(index, lineColourRow) * opacity;

    mat2 turn = mat2(toWindow);
    float scale = sqrt(abs(determinant(turn)));
    bool hasShore = shoreColumn >= 0.0 && numbers.a > 0.0;
    int shoreIndex = int(max(shoreColumn, 0.0) + 0.5);
    shore = hasShore ? look(shoreIndex, lineColourRow) * opacity : vec4(0.0);
    shoreReach = hasShore ? steps(look(shoreIndex, lineMetricsRow)).r / 40.0 : 0.0;
    float reach = (traits.x < 0.0 ? max(metrics.x, shoreReach) : metrics.x)
                  + 0.5 / devicePixelRatio; // the smooth edge lies half outside
    vec2 middle = (toWindow * vec4(position, 0.0, 1.0)).xy;
    away = traits.x * reach;
    along = traits.y * scale;

    bool shown = metrics.x > 0.0 && (metrics.z > 0.0) == (dashed > 0.0);
    gl_Position = shown ? projection * vec4(middle + turn * miter / scale * reach, 0.0, 1.0)
                        : vec4(0.0, 0.0, 0.0, 1.0);
}
