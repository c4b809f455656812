#version 440

layout(location = 0) in vec2 position;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    vec4 colour;
};

void main()
{
    gl_Position = qt_Matrix * vec4(position, 0.0, 1.0);
}
