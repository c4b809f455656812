// A column of LookTable's texels, row by row.
const int groundRow = 0; // premultiplied, as are all colours
const int inkRow = 1;
const int surfaceRow = 2; // red: the pattern's number, 0: none
const int lineColourRow = 3;
const int lineMetricsRow = 4; // width, dash on, dash off; alpha: a coast

layout(binding = 1) uniform sampler2D looks;

vec4 look(int column, int row)
{
    return texelFetch(looks, ivec2(column, row), 0);
}

// A texel's bytes as whole numbers.
vec4 steps(vec4 texel)
{
    return floor(texel * 255.0 + 0.5);
}
