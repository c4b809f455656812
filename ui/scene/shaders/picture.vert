#version 440

layout(location = 0) in vec2 position;
layout(location = 1) in vec4 colour; // premultiplied
layout(location = 2) in vec4 ink;
layout(location = 3) in vec4 metrics;
layout(location = 0) out vec2 point;
layout(location = 1) out vec4 ground;
layout(location = 2) out vec4 mark;
layout(location = 3) out vec4 pattern;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    float opacity;
    float devicePixelRatio;
};

void main()
{
    point = position;
    ground = colour;
    mark = ink;
    pattern = metrics;
    gl_Position = qt_Matrix * vec4(position, 0.0, 1.0);
}
