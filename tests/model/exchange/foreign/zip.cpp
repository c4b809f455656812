#include "tests/model/exchange/foreign/zip.h"

#include <QtEndian>

#include <zlib.h>

namespace atlas::test {

namespace {

void append(QByteArray& to, std::initializer_list<quint16> numbers)
{
    for (const quint16 each : numbers) {
        to += char(each & 0xFF);
        to += char(each >> 8);
    }
}

void append32(QByteArray& to, std::initializer_list<quint32> numbers)
{
    for (const quint32 each : numbers) append(to, {quint16(each & 0xFFFF), quint16(each >> 16)});
}

/// Without zlib's own frame.
QByteArray deflated(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

}

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& parts, qint64 declared)
{
    QByteArray zip, list;
    for (const auto& [name, bytes] : parts) {
        const QByteArray packed = deflated(bytes);
        const auto sum =
            quint32(crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
        const auto size = quint32(declared < 0 ? bytes.size() : declared);
        const auto offset = quint32(zip.size());
        append32(zip, {0x04034b50});
        append(zip, {20, 0, 8, 0, 33});
        append32(zip, {sum, quint32(packed.size()), size});
        append(zip, {quint16(name.size()), 0});
        zip += name + packed;
        append32(list, {0x02014b50});
        append(list, {20, 20, 0, 8, 0, 33});
        append32(list, {sum, quint32(packed.size()), size});
        append(list, {quint16(name.size()), 0, 0, 0, 0, 0, 0});
        append32(list, {offset});
        list += name;
    }
    const auto offset = quint32(zip.size());
    zip += list;
    append32(zip, {0x06054b50});
    append(zip, {0, 0, quint16(parts.size()), quint16(parts.size())});
    append32(zip, {quint32(list.size()), offset});
    append(zip, {0});
    return zip;
}

QByteArray unzipped(const QByteArray& zip, const QByteArray& name)
{
    // By its entry in the list of contents, which knows the sizes.
    qsizetype entry = zip.indexOf("PK\1\2");
    for (; entry >= 0; entry = zip.indexOf("PK\1\2", entry + 4))
        if (QByteArrayView(zip).sliced(entry + 46).startsWith(name)) break;
    if (entry < 0) return {};
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(zip.constData() + at); };
    const auto local = qsizetype(number(entry + 42));
    const qsizetype begin = local + 30 + qFromLittleEndian<quint16>(zip.constData() + local + 26) +
                            qFromLittleEndian<quint16>(zip.constData() + local + 28);
    QByteArray bytes(qsizetype(number(entry + 24)), '\0');
    z_stream stream{};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(zip.constData() + begin));
    stream.avail_in = number(entry + 20);
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return bytes;
}

}
