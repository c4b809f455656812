#pragma once

#include "model/files/journal_entry.h"

#include <vector>

namespace atlas {

/// The bytes of a journal: a mark of the format, then one record an entry: the length of what follows the
/// checksum (32 bits, little-endian), a CRC-32, and the entry as QDataStream writes it (version 6.0). Each
/// checksum goes on from the one before it, so that a record counts only behind all those it was written
/// behind.

/// What every journal begins with.
QByteArrayView journalMark();
/// The record of an entry. `chain` is the checksum of the record before it (0: there is none), and becomes
/// its own.
QByteArray journalRecord(const JournalEntry& entry, quint32& chain);

enum class JournalEnding {
    Whole,
    Torn,   ///< the last record was not written to its end: nothing to worry about, it was being written
    Damaged ///< something in it is not what was written
};

/// What can be read of a journal: all entries before the first that is not whole.
struct JournalContent {
    std::vector<JournalEntry> entries; ///< empty, or the first is Begun, and only the first
    qint64 goodBytes = 0;              ///< up to the end of the last of them
    quint32 chain = 0;                 ///< its checksum
    JournalEnding ending = JournalEnding::Whole;
};
JournalContent readJournal(QByteArrayView bytes);

}
