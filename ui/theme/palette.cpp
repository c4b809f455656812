#include "ui/theme/palette.h"

namespace atlas {

namespace {

QColor rgb(quint32 value)
{
    return toColour(Rgb{value});
}

Palette lightPalette()
{
    return {
        .look = Look::Light,
        .bg = rgb(0xFFFFFF), .chrome = rgb(0xF4F6F8), .raised = rgb(0xFFFFFF),
        .ink = rgb(0x14202B), .ink2 = rgb(0x44525E), .ink3 = rgb(0x5F6D78),
        .line = rgb(0xDCE2E7), .lineStrong = rgb(0x87939D),
        .accent = rgb(0x0B5CAD), .accentSoft = rgb(0xE3EEF8),
        .danger = rgb(0xA8321A), .dangerSoft = rgb(0xFBEAE5),
        .warn = rgb(0x7A5200), .warnSoft = rgb(0xFDF1DC),
        .water = rgb(0xDCE6ED), .land = rgb(0xF8F6F1), .coast = rgb(0xA9BAC6), .border = rgb(0xD5CFC2),
        .memberEdge = rgb(0xFFFFFF), .selected = rgb(0x0B1219), .selectedHalo = rgb(0xFFFFFF),
    };
}

Palette darkPalette()
{
    return {
        .look = Look::Dark,
        .bg = rgb(0x161D24), .chrome = rgb(0x12181E), .raised = rgb(0x1C252D),
        .ink = rgb(0xEDF2F5), .ink2 = rgb(0xB4C0C9), .ink3 = rgb(0x93A1AC),
        .line = rgb(0x2C3843), .lineStrong = rgb(0x71818E),
        .accent = rgb(0x7DBBEB), .accentSoft = rgb(0x1B3146),
        .danger = rgb(0xF2937A), .dangerSoft = rgb(0x3A211B),
        .warn = rgb(0xEFC163), .warnSoft = rgb(0x352B17),
        .water = rgb(0x0D151C), .land = rgb(0x27313A), .coast = rgb(0x3F4F5C), .border = rgb(0x3A4651),
        .memberEdge = rgb(0x0F1920), .selected = rgb(0xFFFFFF), .selectedHalo = rgb(0x0B1219),
    };
}

Palette printPalette()
{
    return {
        .look = Look::Print,
        .bg = rgb(0xFFFFFF), .chrome = rgb(0xFFFFFF), .raised = rgb(0xFFFFFF),
        .ink = rgb(0x111820), .ink2 = rgb(0x3C4750), .ink3 = rgb(0x56616A),
        .line = rgb(0xC9CDD0), .lineStrong = rgb(0x7B8389),
        .accent = rgb(0x0B5CAD), .accentSoft = rgb(0xE3EEF8),
        .danger = rgb(0xA8321A), .dangerSoft = rgb(0xFBEAE5),
        .warn = rgb(0x7A5200), .warnSoft = rgb(0xFDF1DC),
        .water = rgb(0xEEF3F6), .land = rgb(0xFBFAF7), .coast = rgb(0x8FA0AC), .border = rgb(0xC9C4B8),
        .memberEdge = rgb(0xFFFFFF), .selected = rgb(0x0B1219), .selectedHalo = rgb(0xFFFFFF),
    };
}

}

const Palette& Palette::of(Look look)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    static const Palette print = printPalette();
    switch (look) {
    case Look::Light: return light;
    case Look::Dark: return dark;
    case Look::Print: return print;
    }
    Q_UNREACHABLE_RETURN(light);
}

QColor toColour(Rgb colour)
{
    return QColor::fromRgb(QRgb(colour.value));
}

}
