#include "tests/model/exchange/table/scratch.h"

#include "model/exchange/table/text/separated_file.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gibibyte = 1024ll * 1024 * 1024;

/// A heading, and a gibibyte of one character in one line, made as it is read. The device counts what is
/// asked for.
class EndlessLine : public QIODevice
{
public:
    EndlessLine(QByteArray beginning, char filler, qint64& counter)
        : start(std::move(beginning)), fill(filler), read(counter)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return gibibyte; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 got = std::min(most, gibibyte - pos());
        for (qint64 i = 0; i < got; ++i) data[i] = pos() + i < start.size() ? start[pos() + i] : fill;
        read += got;
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray start;
    char fill;
    qint64& read;
};

/// What is read of such a line, once its heading is known.
std::pair<std::optional<Problem>, qint64> readEndless(const QByteArray& beginning, char filler)
{
    qint64 counter = 0;
    const auto open = [&]() -> std::unique_ptr<QIODevice> {
        return std::make_unique<EndlessLine>(beginning, filler, counter);
    };
    TextTableOptions options;
    options.encoding = u"UTF-8"_s;
    const auto file = SeparatedFile::open(open, u"long.csv"_s, u"long"_s, options, Language::English);
    if (!file) return {file.error(), 0};
    counter = 0;
    return {readTable(**file).problem, counter};
}

}

TEST_CASE("A line of a gibibyte ends the reading with a sentence, and all but its beginning stays unread")
{
    const auto [cell, cellBytes] = readEndless("a,b\n1,2\n3,", 'x');
    REQUIRE(cell);
    CHECK(cell->sentence == u"A cell is longer than a million characters"_s);
    CHECK(cell->line == 3);
    CHECK(cellBytes < 4 * 1024 * 1024);

    const auto [quoted, quotedBytes] = readEndless("a,b\n1,2\n3,\"", '\n');
    REQUIRE(quoted);
    CHECK(quoted->line == 3);
    CHECK(quoted->hint.contains(u"never closed"_s));
    CHECK(quotedBytes < 4 * 1024 * 1024);
}

TEST_CASE("Cells and zeros without end are no way around the limit of a row")
{
    const auto [cells, cellBytes] = readEndless("a,b\n1,2\n", ',');
    REQUIRE(cells);
    CHECK(cells->sentence == u"The row is longer than 16 million characters"_s);
    CHECK(cellBytes < 20 * 1024 * 1024);

    const auto [zeros, zeroBytes] = readEndless("a,b\n1,2\n", '\0');
    REQUIRE(zeros);
    CHECK(zeros->sentence == u"The row is longer than 16 million characters"_s);
    CHECK(zeroBytes < 20 * 1024 * 1024);
}

TEST_CASE("A heading without end is refused")
{
    CHECK(readEndless("", 'x').first->sentence == u"A cell is longer than a million characters"_s);
    CHECK(readEndless("a", ',').first);
}

TEST_CASE("A sparse file of a gibibyte is refused as any other")
{
    const Scratch scratch;
    QFile file(scratch.write(u"sparse.csv"_s, "a,b\n1,2\n"));
    REQUIRE(file.resize(gibibyte));
    TextTableOptions options;
    options.encoding = u"UTF-8"_s;
    const auto opened = openTables(file.fileName(), options, {}, Language::English);
    REQUIRE(opened);
    CHECK(readTable(**opened).problem);
}
