// How much of a pixel a rounded box covers, 0 to 1: its surface, and the line around it. `metrics`, in logical
// pixels: how far beyond the centre of the nearest corner's circle, outwards along either axis; −1 less the
// corners' radius; half the line's width.
vec2 roundedBoxCoverage(vec4 metrics, float devicePixelRatio)
{
    float radius = -1.0 - metrics.z;
    float beyond = length(max(metrics.xy, 0.0)) + min(max(metrics.x, metrics.y), 0.0) - radius;
    float surface = clamp(0.5 - beyond * devicePixelRatio, 0.0, 1.0);
    // A line thinner than a pixel is as faint as it is thin, and no narrower.
    float halfLine = metrics.w * devicePixelRatio;
    float slope = max(2.0 * min(halfLine, 0.5), 1e-4);
    float core = clamp((halfLine + 0.5 - abs(beyond) * devicePixelRatio) / slope, 0.0, 1.0);
    return vec2(surface, core * min(2.0 * halfLine, 1.0));
}
