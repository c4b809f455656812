layout(location = 0) in float away;
layout(location = 1) in float along;
layout(location = 2) flat in vec4 colour;
layout(location = 3) flat in vec3 metrics;
layout(location = 4) flat in vec4 shore;
layout(location = 5) flat in float shoreReach;
layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform Uniforms {
    mat4 projection;
    mat4 toWindow;
    float devicePixelRatio;
    float opacity;
    float column;
    float shoreColumn;
    float dashed;
};

// How much of a pixel a line covers across its width, 0 to 1.
float lineCoverage()
{
    float distance = abs(away);
    return clamp(0.5 + (metrics.x - distance) * devicePixelRatio, 0.0, 1.0)
           - clamp(0.5 - (metrics.x + distance) * devicePixelRatio, 0.0, 1.0);
}
