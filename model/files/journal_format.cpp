#include "model/files/journal_format.h"

#include <QDataStream>
#include <QIODevice>
#include <QTimeZone>
#include <QtEndian>

#include <array>
#include <optional>

#include <zlib.h>

namespace atlas {

namespace {

constexpr QByteArrayView mark("coalition-atlas journal 1\n");
constexpr qsizetype headLength = 8; // length and checksum

void write(QDataStream& out, const Edit& edit)
{
    out << edit.name.phrase << edit.name.blanks << quint32(edit.changes.size());
    for (const TextChange& change : edit.changes)
        out << qint64(change.at) << change.removed << change.inserted;
}

void read(QDataStream& in, Edit& edit)
{
    in >> edit.name.phrase;
    // One by one: a list's own operator makes room for as many as a damaged number says.
    quint32 blanks = 0;
    in >> blanks;
    for (quint32 i = 0; i < blanks && in.status() == QDataStream::Ok; ++i) {
        QString blank;
        in >> blank;
        edit.name.blanks.append(std::move(blank));
    }
    quint32 changes = 0;
    in >> changes;
    for (quint32 i = 0; i < changes && in.status() == QDataStream::Ok; ++i) {
        qint64 at = 0;
        TextChange change;
        in >> at >> change.removed >> change.inserted;
        change.at = at;
        edit.changes.append(std::move(change));
    }
}

void write(QDataStream& out, const journal::Begun& begun)
{
    out << begun.program << begun.file << begun.name << begun.unsaved << begun.base;
}

void read(QDataStream& in, journal::Begun& begun)
{
    in >> begun.program >> begun.file >> begun.name >> begun.unsaved >> begun.base;
}

void write(QDataStream& out, const journal::Done& done) { write(out, done.edit); }
void read(QDataStream& in, journal::Done& done) { read(in, done.edit); }
void write(QDataStream& out, const journal::Saving& saving) { out << saving.file; }
void read(QDataStream& in, journal::Saving& saving) { in >> saving.file; }
void write(QDataStream& out, const journal::Adopted& adopted) { out << adopted.bytes; }
void read(QDataStream& in, journal::Adopted& adopted) { in >> adopted.bytes; }
void write(QDataStream&, const journal::Undone&) {}
void read(QDataStream&, journal::Undone&) {}
void write(QDataStream&, const journal::Redone&) {}
void read(QDataStream&, journal::Redone&) {}
void write(QDataStream&, const journal::Saved&) {}
void read(QDataStream&, journal::Saved&) {}

using What = decltype(JournalEntry::what);

/// The alternative of an index, as yet without its content.
template <size_t index = 0>
std::optional<What> alternative(size_t wanted)
{
    if constexpr (index < std::variant_size_v<What>) {
        if (wanted == index) return What(std::in_place_index<index>);
        return alternative<index + 1>(wanted);
    }
    return std::nullopt;
}

std::optional<JournalEntry> entryIn(QByteArrayView payload)
{
    QDataStream in(QByteArray::fromRawData(payload.data(), payload.size()));
    in.setVersion(QDataStream::Qt_6_0);
    qint64 at = 0;
    quint8 kind = 0;
    in >> at >> kind;
    auto what = alternative(kind);
    if (!what || in.status() != QDataStream::Ok) return std::nullopt;
    std::visit([&](auto& content) { read(in, content); }, *what);
    if (in.status() != QDataStream::Ok || !in.atEnd()) return std::nullopt;
    return JournalEntry{QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()), std::move(*what)};
}

quint32 checksum(quint32 chain, QByteArrayView length, QByteArrayView payload)
{
    const auto goOn = [](uLong sum, QByteArrayView bytes) {
        return crc32_z(sum, reinterpret_cast<const Bytef*>(bytes.data()), size_t(bytes.size()));
    };
    return quint32(goOn(goOn(chain, length), payload));
}

}

QByteArrayView journalMark()
{
    return mark;
}

QByteArray journalRecord(const JournalEntry& entry, quint32& chain)
{
    QByteArray record(headLength, Qt::Uninitialized);
    QDataStream out(&record, QIODevice::Append);
    out.setVersion(QDataStream::Qt_6_0);
    out << qint64(entry.at.toMSecsSinceEpoch()) << quint8(entry.what.index());
    std::visit([&](const auto& content) { write(out, content); }, entry.what);
    qToLittleEndian(quint32(record.size() - headLength), record.data());
    chain = checksum(chain, QByteArrayView(record).first(4), QByteArrayView(record).sliced(headLength));
    qToLittleEndian(chain, record.data() + 4);
    return record;
}

JournalContent readJournal(QByteArrayView bytes)
{
    JournalContent content;
    const bool begins = mark.startsWith(bytes.first(std::min(bytes.size(), mark.size())));
    if (!begins || bytes.size() < mark.size()) {
        content.ending = begins ? JournalEnding::Torn : JournalEnding::Damaged;
        return content;
    }
    content.goodBytes = mark.size();
    for (QByteArrayView rest = bytes.sliced(mark.size()); !rest.isEmpty();) {
        const auto stop = [&](JournalEnding ending) { content.ending = ending; };
        if (rest.size() < headLength) {
            stop(JournalEnding::Torn);
            break;
        }
        const auto length = qsizetype(qFromLittleEndian<quint32>(rest.data()));
        if (length > rest.size() - headLength) {
            stop(JournalEnding::Torn);
            break;
        }
        const QByteArrayView payload = rest.sliced(headLength, length);
        const quint32 sum = checksum(content.chain, rest.first(4), payload);
        auto entry = sum == qFromLittleEndian<quint32>(rest.data() + 4) ? entryIn(payload) : std::nullopt;
        const bool first = content.entries.empty();
        if (!entry || first != std::holds_alternative<journal::Begun>(entry->what)) {
            stop(JournalEnding::Damaged);
            break;
        }
        content.entries.push_back(std::move(*entry));
        content.chain = sum;
        content.goodBytes += headLength + length;
        rest = rest.sliced(headLength + length);
    }
    return content;
}

}
