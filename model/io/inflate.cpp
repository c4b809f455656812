#include "model/io/inflate.h"

#include <QScopeGuard>

#define ZLIB_CONST // its input is not written to
#include <zlib.h>

#include <algorithm>
#include <array>

namespace atlas {

std::expected<QByteArray, InflateFault> inflated(QByteArrayView packed, qsizetype most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return std::unexpected(InflateFault::Damaged);
    const auto end = qScopeGuard([&] { inflateEnd(&stream); });

    // zlib counts its input in 32 bits, so it is handed over in parts.
    constexpr qsizetype part = 1024 * 1024;
    std::array<Bytef, 64 * 1024> chunk;
    QByteArray bytes;
    int state = Z_OK;
    while (state == Z_OK) {
        if (stream.avail_in == 0) {
            const qsizetype given = std::min(part, packed.size());
            if (given == 0) break;
            stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
            stream.avail_in = uInt(given);
            packed = packed.sliced(given);
        }
        stream.next_out = chunk.data();
        stream.avail_out = uInt(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype made = qsizetype(chunk.size()) - qsizetype(stream.avail_out);
        if (made > most - bytes.size()) return std::unexpected(InflateFault::TooLarge);
        bytes.append(reinterpret_cast<const char*>(chunk.data()), made);
    }
    if (state != Z_STREAM_END) return std::unexpected(InflateFault::Damaged);
    return bytes;
}

}
