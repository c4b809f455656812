// How much of a pixel a pattern covers, 0 to 1, at a point in logical pixels. `metrics`: the lines' normal
// (both 0: dots on a square grid), their spacing (0: no pattern) and half their width.
float patternCoverage(vec2 point, vec4 metrics, float devicePixelRatio)
{
    float spacing = metrics.z;
    if (spacing <= 0.0)
        return 0.0;
    float away;
    if (metrics.x == 0.0 && metrics.y == 0.0) {
        vec2 cell = point / spacing;
        away = length(cell - floor(cell + 0.5)) * spacing;
    } else {
        float row = dot(point, metrics.xy) / spacing;
        away = abs(row - floor(row + 0.5)) * spacing;
    }
    return clamp(0.5 + (metrics.w - away) * devicePixelRatio, 0.0, 1.0);
}
