#version 440

layout(location = 0) flat in vec4 colour;
layout(location = 0) out vec4 fragment;

void main()
{
    fragment = colour;
}
