#version 440

layout(location = 0) in vec2 position;
layout(location = 1) in vec2 miter;  // from the middle of the line to its edge, 1 along the normal
layout(location = 2) in vec2 across; // the side, −1 or 1, and how far along the line the point is
layout(location = 0) out float away;
layout(location = 1) out float along;

layout(std140, binding = 0) uniform Uniforms {
    mat4 projection;
    mat4 toWindow;
    vec4 colour;
    vec2 dash; // on and off; off 0: solid
    float halfWidth;
    float devicePixelRatio;
    float opacity;
};

void main()
{
    mat2 turn = mat2(toWindow);
    float scale = sqrt(abs(determinant(turn)));
    float reach = halfWidth + 0.5 / devicePixelRatio; // the smooth edge lies half outside
    vec2 middle = (toWindow * vec4(position, 0.0, 1.0)).xy;
    away = across.x * reach;
    along = across.y * scale;
    gl_Position = projection * vec4(middle + turn * miter / scale * reach, 0.0, 1.0);
}
