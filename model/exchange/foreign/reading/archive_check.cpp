#include "model/exchange/foreign/reading/archive_check.h"

#include <QtEndian>

#include <unistd.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mostUnpacked = 1024ull * 1024 * 1024;
constexpr quint64 mostRatio = 200;
constexpr quint64 anyRatio = 64ull * 1024 * 1024; // of so little, none matters
constexpr quint64 mostEntries = 10'000;

constexpr qsizetype endLength = 22, end64Length = 56, locatorLength = 20, entryLength = 46;
constexpr quint32 endSignature = 0x06054b50, end64Signature = 0x06064b50, locatorSignature = 0x07064b50,
                  entrySignature = 0x02014b50;
constexpr quint16 extra64 = 1;

template <typename Number>
Number number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

QByteArray part(int file, qint64 at, qint64 length)
{
    QByteArray bytes(length, '\0');
    const ssize_t got = pread(file, bytes.data(), size_t(length), at);
    return bytes.first(std::max<ssize_t>(got, 0));
}

struct Directory {
    quint64 entries = 0;
    quint64 length = 0;
    quint64 offset = 0;
};

std::optional<Directory> directoryOf(int file, qint64 size)
{
    // The end's comment may have as many bytes as 16 bits count.
    const qint64 tailLength = std::min<qint64>(size, endLength + 0xFFFF);
    const QByteArray tail = part(file, size - tailLength, tailLength);
    qsizetype end = tail.size() - endLength;
    while (end >= 0 && number<quint32>(tail, end) != endSignature) --end;
    if (end < 0) return std::nullopt;
    const Directory said{number<quint16>(tail, end + 10), number<quint32>(tail, end + 12),
                         number<quint32>(tail, end + 16)};
    if (said.entries != 0xFFFF && said.length != 0xFFFFFFFF && said.offset != 0xFFFFFFFF) return said;
    if (end < locatorLength || number<quint32>(tail, end - locatorLength) != locatorSignature) return said;
    const QByteArray end64 = part(file, qint64(number<quint64>(tail, end - locatorLength + 8)), end64Length);
    if (end64.size() < end64Length || number<quint32>(end64, 0) != end64Signature) return std::nullopt;
    return Directory{number<quint64>(end64, 32), number<quint64>(end64, 40), number<quint64>(end64, 48)};
}

quint64 unpackedSize(QByteArrayView entry, QByteArrayView extra)
{
    const quint32 said = number<quint32>(entry, 24);
    if (said != 0xFFFFFFFF) return said;
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const quint16 length = number<quint16>(extra, at + 2);
        if (number<quint16>(extra, at) == extra64 && length >= 8 && at + 12 <= extra.size())
            return number<quint64>(extra, at + 4);
        at += 4 + length;
    }
    return said;
}

}

std::optional<Fault> archiveFault(int file, qint64 size)
{
    const Fault damaged{u"archive-damaged"_s};
    const auto directory = directoryOf(file, size);
    if (!directory) return damaged;
    if (directory->entries > mostEntries) return Fault{u"archive-entries"_s};
    if (directory->length > quint64(size) || directory->offset > quint64(size) - directory->length)
        return damaged;
    const QByteArray list = part(file, qint64(directory->offset), qint64(directory->length));
    quint64 unpacked = 0, entries = 0;
    for (qsizetype at = 0; at + entryLength <= list.size() && number<quint32>(list, at) == entrySignature;) {
        const qsizetype name = number<quint16>(list, at + 28), extra = number<quint16>(list, at + 30),
                        comment = number<quint16>(list, at + 32);
        if (at + entryLength + name + extra > list.size()) return damaged;
        const QByteArrayView view(list);
        const quint64 one =
            unpackedSize(view.sliced(at, entryLength), view.sliced(at + entryLength + name, extra));
        if (one > mostUnpacked || (unpacked += one) > mostUnpacked) return Fault{u"archive-size"_s};
        ++entries;
        at += entryLength + name + extra + comment;
    }
    if (entries == 0 || entries < directory->entries) return damaged;
    if (entries > mostEntries) return Fault{u"archive-entries"_s};
    if (unpacked > anyRatio && unpacked / mostRatio > quint64(size)) return Fault{u"archive-ratio"_s};
    return std::nullopt;
}

}
