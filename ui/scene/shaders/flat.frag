#version 440

layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform Uniforms {
    mat4 qt_Matrix;
    vec4 colour; // premultiplied, also with the opacity
};

void main()
{
    fragment = colour;
}
