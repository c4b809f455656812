#include "model/geo/land_level_file.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x314C4C41; ///< "ALL1"

/// Calls a function with each array of a file, in the order in which they are stored.
void forEachArray(auto& file, auto&& function)
{
    function(file.borders);
    function(file.tiles);
    function(file.vertices);
    function(file.corners);
    function(file.runs);
    function(file.linePoints);
}

}

QByteArray serialise(const LandLevelFile& file)
{
    WordWriter writer(magic);
    writer.word(file.octave);
    writer.word(file.scale);
    writer.texts(file.units);
    forEachArray(file, [&](const auto& records) { writer.array(records); });
    return writer.written();
}

std::expected<LandLevelData, QString> readLandLevelFile(std::span<const std::byte> bytes)
{
    WordReader reader(bytes, magic);
    LandLevelData data;
    data.octave = reader.word();
    data.scale = reader.word();
    data.units = reader.texts();
    forEachArray(data, [&]<typename Record>(std::span<const Record>& records) {
        records = reader.template array<Record>();
    });
    if (reader.failed()) return std::unexpected(u"Not a compiled level of land, or one that ends early"_s);
    return data;
}

}
