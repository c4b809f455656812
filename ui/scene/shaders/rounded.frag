#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    float qt_Opacity;
    float radius; // as the extent, in logical pixels
    vec2 extent;
    float devicePixelRatio;
};

layout(binding = 1) uniform sampler2D source;

void main()
{
    vec2 fromMiddle = abs(qt_TexCoord0 - 0.5) * extent;
    vec2 intoCorner = max(fromMiddle - (0.5 * extent - radius), 0.0);
    float coverage = clamp(0.5 + (radius - length(intoCorner)) * devicePixelRatio, 0.0, 1.0);
    fragment = texture(source, qt_TexCoord0) * (coverage * qt_Opacity);
}
