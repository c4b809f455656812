#version 440

layout(location = 0) in vec2 position;
layout(location = 0) out vec2 windowPoint;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    mat4 toWindow;
    vec4 colour;
    vec4 ink;
    vec4 metrics;
    float opacity;
    float devicePixelRatio;
};

void main()
{
    windowPoint = (toWindow * vec4(position, 0.0, 1.0)).xy;
    gl_Position = qt_Matrix * vec4(position, 0.0, 1.0);
}
