#version 440

layout(location = 0) in float away;
layout(location = 1) in float along;
layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform Uniforms {
    mat4 projection;
    mat4 toWindow;
    vec4 colour; // premultiplied
    vec2 dash;
    float halfWidth;
    float devicePixelRatio;
    float opacity;
};

void main()
{
    float distance = abs(away);
    float coverage = clamp(0.5 + (halfWidth - distance) * devicePixelRatio, 0.0, 1.0)
                   - clamp(0.5 - (halfWidth + distance) * devicePixelRatio, 0.0, 1.0);
    if (dash.y > 0.0) {
        float step = mod(along, dash.x + dash.y);
        coverage *= clamp(0.5 + min(step, dash.x - step) * devicePixelRatio, 0.0, 1.0);
    }
    fragment = colour * (coverage * opacity);
}
