#include "ui/theme/fonts.h"

#include "ui/picture/font_size.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QResource>

#include <algorithm>
#include <array>
#include <span>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textWeights{400, 500, 600, 700};
constexpr std::array displayWeights{600, 700};

QFont::Weight nearestWeight(int wanted, std::span<const int> bundled)
{
    const auto nearer = [wanted](int a, int b) { return std::abs(a - wanted) < std::abs(b - wanted); };
    return QFont::Weight(*std::ranges::min_element(bundled, nearer));
}

}

void installFonts()
{
    static const bool installed = [] {
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
        QDirIterator files(u":/atlas/fonts"_s, {u"*.otf"_s});
        while (files.hasNext()) {
            // In place: addApplicationFont() would hold a copy of each file for as long as the program runs.
            const QResource file(files.next());
            QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(
                reinterpret_cast<const char*>(file.data()), file.size()));
        }
        return true;
    }();
    std::ignore = installed;
}

QFont atlasFont(double size, QFont::Weight weight, Face face, bool italic)
{
    const bool display = face == Face::Display;
    QFont font(display ? u"Inter Display"_s : u"Inter"_s);
    setFontSize(font, size);
    font.setWeight(display ? nearestWeight(weight, displayWeights) : nearestWeight(weight, textWeights));
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont withTabularFigures(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

}
