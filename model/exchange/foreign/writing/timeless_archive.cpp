#include "model/exchange/foreign/writing/timeless_archive.h"

#include <QtEndian>

namespace atlas::exchange {

namespace {

constexpr quint32 timeless = 33u << 16; // DOS: the day above, the time below

void setTime(QByteArray& archive, qsizetype at)
{
    if (at + 4 <= archive.size()) qToLittleEndian(timeless, archive.data() + at);
}

}

QByteArray timelessArchive(QByteArray archive)
{
    // The list of contents, from its end backwards: PKWARE APPNOTE 4.3.12 and 4.3.16.
    const qsizetype end = archive.lastIndexOf("PK\5\6");
    if (end < 0 || end + 20 > archive.size()) return archive;
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(archive.constData() + at); };
    const auto half = [&](qsizetype at) { return qFromLittleEndian<quint16>(archive.constData() + at); };
    for (qsizetype entry = number(end + 16); entry + 46 <= end && number(entry) == 0x02014b50;
         entry += 46 + half(entry + 28) + half(entry + 30) + half(entry + 32)) {
        setTime(archive, entry + 12);
        setTime(archive, qsizetype(number(entry + 42)) + 10);
    }
    return archive;
}

}
