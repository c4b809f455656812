#include "model/geo/boundary_file.h"

#include <QtEndian>

#include <type_traits>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x424C5441; ///< "ATLB"
constexpr quint32 version = 1;
constexpr size_t wordSize = sizeof(quint32);

template <typename Record>
concept MadeOfWords = std::is_trivially_copyable_v<Record> && sizeof(Record) % wordSize == 0;

/// Calls a function with each array of a file, in the order in which they are stored.
void forEachArray(auto& file, auto&& function)
{
    function(file.countries);
    function(file.polygons);
    function(file.rings);
    function(file.ringPoints);
    function(file.corners);
    function(file.lines);
    function(file.linePoints);
    function(file.bandStarts);
    function(file.bandSegments);
}

class Writer
{
public:
    QByteArray bytes;

    void word(quint32 value)
    {
        const quint32 stored = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char*>(&stored), wordSize);
    }

    template <MadeOfWords Record>
    void array(const std::vector<Record>& records)
    {
        word(quint32(records.size()));
        if (records.empty()) return;
        const qsizetype start = bytes.size();
        const auto size = qsizetype(records.size() * sizeof(Record));
        bytes.resize(start + size);
        qToLittleEndian<quint32>(records.data(), size / qsizetype(wordSize), bytes.data() + start);
    }
};

class Reader
{
public:
    explicit Reader(QByteArrayView all) : rest(all) {}

    bool failed = false;

    quint32 word()
    {
        quint32 value = 0;
        copyTo(&value, 1);
        return value;
    }

    template <MadeOfWords Record>
    void array(std::vector<Record>& records)
    {
        const size_t count = word();
        if (count > size_t(rest.size()) / sizeof(Record)) {
            failed = true;
            return;
        }
        if (count == 0) return;
        records.resize(count);
        copyTo(records.data(), count * (sizeof(Record) / wordSize));
    }

private:
    void copyTo(void* target, size_t words)
    {
        if (words * wordSize > size_t(rest.size())) {
            failed = true;
            return;
        }
        qFromLittleEndian<quint32>(rest.data(), qsizetype(words), target);
        rest = rest.sliced(qsizetype(words * wordSize));
    }

    QByteArrayView rest;
};

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
    Writer writer;
    writer.word(magic);
    writer.word(version);
    writer.word(file.scale);
    const QByteArray position = file.position.toUtf8();
    writer.array(std::vector<quint32>(position.begin(), position.end()));
    forEachArray(file, [&](const auto& records) { writer.array(records); });
    return writer.bytes;
}

std::expected<BoundaryFile, QString> parseBoundaryFile(QByteArrayView bytes)
{
    Reader reader(bytes);
    if (reader.word() != magic) return std::unexpected(u"Not a compiled boundary file"_s);
    if (const quint32 found = reader.word(); found != version)
        return std::unexpected(u"Compiled boundaries of version %1, not %2"_s.arg(found).arg(version));
    BoundaryFile file;
    file.scale = reader.word();
    std::vector<quint32> position;
    reader.array(position);
    for (const quint32 letter : position) file.position += QChar(char16_t(letter));
    forEachArray(file, [&](auto& records) { reader.array(records); });
    if (reader.failed) return std::unexpected(u"A compiled boundary file that ends early"_s);
    return file;
}

}
