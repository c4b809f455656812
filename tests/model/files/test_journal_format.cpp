#include "model/files/journal_format.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

#include <algorithm>
#include <ranges>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Written {
    QByteArray bytes;
    std::vector<JournalEntry> entries;
    std::vector<qsizetype> ends; ///< of each record
    quint32 chain = 0;

    void add(decltype(JournalEntry::what) what)
    {
        const qint64 at = 1'767'694'500'123 + qint64(entries.size());
        entries.push_back({QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()), std::move(what)});
        bytes += journalRecord(entries.back(), chain);
        ends.push_back(bytes.size());
    }

    /// How many records end at or before a byte.
    size_t wholeBefore(qsizetype byte) const
    {
        return size_t(std::ranges::upper_bound(ends, byte) - ends.begin());
    }
};

/// One of each kind.
Written written()
{
    Written journal;
    journal.bytes = journalMark().toByteArray();
    const QByteArray base("{\"title\": \"é\"}\n");
    journal.add(journal::Begun{u"Coalition Atlas 0.1"_s, u"/home/марія/a.json"_s, {}, false, base});
    const QList<TextChange> changes{{3, "title", "name"}, {0, {}, QByteArray("\0\n", 2)}};
    journal.add(journal::Done{{{"Change the date of “%1”", {u"Вена %2"_s}}, changes}});
    journal.add(journal::Undone());
    journal.add(journal::Redone());
    journal.add(journal::Saving{u"/home/a.json"_s});
    journal.add(journal::Saved());
    journal.add(journal::Adopted{"{}"});
    journal.add(journal::Done{{{"Remove", {}}, {}}});
    return journal;
}

bool isPrefix(const std::vector<JournalEntry>& some, const std::vector<JournalEntry>& all)
{
    return some.size() <= all.size() && std::ranges::equal(some, all | std::views::take(some.size()));
}

}

// Would catch: a field that is written and not read, or read as another.
TEST_CASE("a journal is read as it was written")
{
    const Written journal = written();
    const JournalContent content = readJournal(journal.bytes);
    CHECK(content.entries == journal.entries);
    CHECK(content.ending == JournalEnding::Whole);
    CHECK(content.goodBytes == journal.bytes.size());
    CHECK(content.chain == journal.chain);
}

// Would catch: a power cut's half record taken for a whole one, or one that costs those before it.
TEST_CASE("a journal cut off at any byte gives every record before it")
{
    const Written journal = written();
    for (qsizetype length = 0; length <= journal.bytes.size(); ++length) {
        const JournalContent content = readJournal(QByteArrayView(journal.bytes).first(length));
        INFO("cut at " << length);
        REQUIRE(content.entries.size() == journal.wholeBefore(length));
        REQUIRE(isPrefix(content.entries, journal.entries));
        REQUIRE(content.ending != JournalEnding::Damaged);
    }
}

// Would catch: a wrong byte taken for what was written, or anything behind it.
TEST_CASE("a journal with any byte wrong gives every record before that byte")
{
    const Written journal = written();
    for (qsizetype at = 0; at < journal.bytes.size(); ++at)
        for (const int flip : {0x01, 0x80, 0xFF}) {
            QByteArray bytes = journal.bytes;
            bytes[at] = char(bytes[at] ^ flip);
            const JournalContent content = readJournal(bytes);
            INFO("byte " << at << " flipped by " << flip);
            REQUIRE(content.entries.size() == journal.wholeBefore(at));
            REQUIRE(isPrefix(content.entries, journal.entries));
            REQUIRE(content.ending != JournalEnding::Whole);
        }
}

// Would catch: what a file system leaves behind after a power cut (blocks of zeros, of older files) taken for
// records.
TEST_CASE("a journal whose end is zeros, or another journal's, gives what is before")
{
    const Written journal = written();
    for (size_t record = 0; record < journal.ends.size(); ++record)
        for (qsizetype extra = 0; extra < 9; ++extra) {
            const qsizetype from = std::min(journal.ends[record] + extra, journal.bytes.size());
            QByteArray zeros = journal.bytes;
            std::fill(zeros.begin() + from, zeros.end(), '\0');
            zeros += QByteArray(4096, '\0');
            REQUIRE(isPrefix(readJournal(zeros).entries, journal.entries));
            REQUIRE(readJournal(zeros).entries.size() >= record + 1);
            // A record that is whole, but stood elsewhere.
            QByteArray moved = journal.bytes.first(journal.ends[record]);
            moved += journal.bytes.sliced(journal.ends[0], journal.ends[1] - journal.ends[0]);
            const JournalContent content = readJournal(moved);
            REQUIRE(content.entries.size() == (record == 0 ? 2 : record + 1));
        }
}
