#include "model/geo/boundary_file.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x324C5441; ///< "ATL2"

/// Calls a function with each array of a file, in the order in which they are stored.
void forEachArray(auto& file, auto&& function)
{
    function(file.polygons);
    function(file.rings);
    function(file.ringPoints);
    function(file.lines);
    function(file.linePoints);
    function(file.positionRecords);
    function(file.countries);
    function(file.countryPolygons);
    function(file.holders);
    function(file.disputed);
    function(file.bandStarts);
    function(file.bandSegments);
}

}

quint32 packCode(QStringView alpha3)
{
    quint32 code = 0;
    for (const QChar letter : alpha3) code = code << 8 | quint8(letter.toLatin1());
    return code;
}

QString unpackCode(quint32 code)
{
    QString alpha3;
    for (const int shift : {16, 8, 0}) alpha3 += QLatin1Char(char(code >> shift));
    return alpha3;
}

QByteArray serialise(const BoundaryFile& file)
{
    WordWriter writer(magic);
    writer.word(file.scale);
    writer.texts(file.positions);
    writer.texts(file.units);
    forEachArray(file, [&](const auto& records) { writer.array(records); });
    return writer.written();
}

std::expected<BoundaryData, QString> readBoundaryFile(std::span<const std::byte> bytes)
{
    WordReader reader(bytes, magic);
    BoundaryData data;
    data.scale = reader.word();
    data.positions = reader.texts();
    data.units = reader.texts();
    forEachArray(data, [&]<typename Record>(std::span<const Record>& records) {
        records = reader.template array<Record>();
    });
    if (reader.failed()) return std::unexpected(u"Not a compiled boundary file, or one that ends early"_s);
    return data;
}

}
