// Any bytes as a journal that a dead process left behind: what is whole in it is replayed, and no more. Each record of
// the input is two bytes of length and its content; the checksums are made to fit, else none would come through.

#include "model/files/journal_format.h"
#include "model/files/replay.h"
#include "tests/fuzz/fuzzer.h"

#include <QtEndian>

#include <zlib.h>

using namespace atlas;

namespace {

quint32 crc(quint32 chain, const QByteArray& bytes)
{
    return quint32(crc32_z(chain, reinterpret_cast<const Bytef*>(bytes.constData()), size_t(bytes.size())));
}

QByteArray withChecksums(QByteArrayView records)
{
    QByteArray journal = journalMark().toByteArray();
    quint32 chain = 0;
    while (records.size() >= 2) {
        const qsizetype length = std::min<qsizetype>(qFromLittleEndian<quint16>(records.data()), records.size() - 2);
        const QByteArray content = records.sliced(2, length).toByteArray();
        QByteArray head(8, '\0');
        qToLittleEndian(quint32(length), head.data());
        chain = crc(crc(chain, head.first(4)), content);
        qToLittleEndian(chain, head.data() + 4);
        journal += head + content;
        records = records.sliced(2 + length);
    }
    return journal + records.toByteArray();
}

void readAndReplay(const QByteArray& bytes)
{
    const JournalContent content = readJournal(bytes);
    hold(content.goodBytes <= bytes.size(), "no more is good than there is");
    const Replay replay = replayed(content.entries);
    hold(replay.entries <= content.entries.size(), "no more is replayed than was read");
}

}

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = inputBytes(data, size);
    readAndReplay(bytes);
    readAndReplay(withChecksums(bytes));
    return 0;
}
