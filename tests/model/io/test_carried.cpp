#include "model/io/carried.h"

#include "tests/model/io/raw_pdf.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace atlas;
using namespace atlas::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

CarriedFault faultOf(const QByteArray& pdf)
{
    const auto carried = carriedBy(pdf);
    REQUIRE_FALSE(carried.has_value());
    return carried.error();
}

QList<QByteArray> usualObjects()
{
    return carryingObjects(rawDeflatedStream("{}"), rawDeflatedStream("[]"));
}

CarriedFault faultWith(int object, const QByteArray& instead)
{
    QList<QByteArray> objects = usualObjects();
    objects[object - 1] = instead;
    return faultOf(rawPdf(objects));
}

}

// Catches attachments that change on their way, or are taken for each other.
TEST_CASE("what a PDF carries is taken out byte by byte", "[carried]")
{
    const QByteArray dossier = QByteArray("\xEF\xBB\xBF{\r\n \"a\": 1 }").repeated(100'000);
    const auto deflated = carriedBy(carryingPdf(dossier, "[]"));
    REQUIRE(deflated.has_value());
    CHECK(deflated->dossier == dossier);
    CHECK(deflated->session == "[]");
    const auto plain = carriedBy(rawPdf(carryingObjects(rawStream("{}"), rawStream(""))));
    REQUIRE(plain.has_value());
    CHECK(plain->dossier == "{}");
    CHECK(plain->session.isEmpty());
}

// Catches a PDF of another program that is said to be damaged, or believed to carry something.
TEST_CASE("a PDF without a dossier carries nothing, one without its session is told apart", "[carried]")
{
    const QByteArray catalogue = "<< /Type /Catalog /Pages 2 0 R";
    CHECK(faultWith(1, catalogue + " >>") == CarriedFault::Nothing);
    CHECK(faultWith(1, catalogue + " /Names 3 >>") == CarriedFault::Nothing);
    CHECK(faultWith(1, catalogue + " /Names << /EmbeddedFiles << /Names [(dossier.json) 3 0 R] >> >> >>") ==
          CarriedFault::NoSession);
    CHECK(faultWith(6, "(no stream)") == CarriedFault::NoSession);
    CHECK(faultWith(3, "<< /Type /Filespec >>") == CarriedFault::Nothing);
    CHECK(faultWith(4, "null") == CarriedFault::NoSession);
    CHECK(faultWith(5, "(no stream)") == CarriedFault::Nothing);
}

// Catches bytes that are guessed at where they cannot be had.
TEST_CASE("a damaged PDF is not mended", "[carried]")
{
    const QByteArray whole = carryingPdf("{}", "[]");
    CHECK(faultOf("%PDF-1.7\n") == CarriedFault::Damaged);
    CHECK(faultOf(whole.first(whole.size() / 2)) == CarriedFault::Damaged);
    CHECK(faultWith(5, rawStream("no zlib", "/Filter /FlateDecode")) == CarriedFault::Damaged);
    CHECK(faultWith(5, rawStream(qCompress("{}").sliced(4).chopped(5), "/Filter /FlateDecode")) ==
          CarriedFault::Damaged);
    CHECK(faultWith(6, rawStream("{}", "/Filter /ASCIIHexDecode")) == CarriedFault::Damaged);
}

// Catches a PDF of some kilobytes that fills the memory.
TEST_CASE("what unpacks to more than a dossier, a session or a PDF's structure is refused", "[carried]")
{
    CHECK(faultWith(6, rawDeflatedStream(QByteArray(17 * mebibyte, ' '))) == CarriedFault::TooLarge);
    CHECK(faultWith(5, rawDeflatedStream(QByteArray(257 * mebibyte, ' '))) == CarriedFault::TooLarge);

    const auto packed = [](qsizetype padding, const QByteArray& filter) {
        const QByteArray file = "<< /Type /Filespec /F (dossier.json) /EF << /F 5 0 R >> >>";
        const QByteArray numbers = "3 0";
        const QByteArray bytes = numbers + QByteArray(padding, ' ') + file;
        const QByteArray first = QByteArray::number(numbers.size() + padding);
        const QByteArray entries = "/Type /ObjStm /N 1 /First " + first;
        QList<QByteArray> objects = usualObjects();
        objects[2] = "null";
        objects.append(filter.isEmpty() ? rawDeflatedStream(bytes, entries)
                                        : rawStream(bytes, filter + ' ' + entries));
        return rawPdf(objects, {.packed = 3, .stream = 7});
    };
    CHECK(carriedBy(packed(1, {})).has_value());
    CHECK_FALSE(carriedBy(packed(9 * mebibyte, {})).has_value());
    CHECK_FALSE(carriedBy(packed(1, "/Filter /LZWDecode")).has_value());
}

// Catches an endless walk through a PDF whose parts contain themselves.
TEST_CASE("a tree of names that contains itself has an end", "[carried]")
{
    const QByteArray catalogue =
        "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>";
    QList<QByteArray> objects = usualObjects();
    objects[0] = catalogue;
    objects[2] = "<< /Limits [(a) (z)] /Kids [3 0 R 3 0 R] >>";
    CHECK_FALSE(carriedBy(rawPdf(objects)).has_value());
    objects[2] = QByteArray("[").repeated(100'000);
    CHECK_FALSE(carriedBy(rawPdf(objects)).has_value());
}

// Catches a crash: what is attached to a letter may have been made to cause one.
TEST_CASE("random damage is survived", "[carried]")
{
    const QByteArray whole = carryingPdf(QByteArray("{ \"a\": 1 }").repeated(50), "[]");
    std::mt19937 random(20260106);
    const auto below = [&](qsizetype bound) {
        return std::uniform_int_distribution<qsizetype>(0, bound - 1)(random);
    };
    int survived = 0;
    for (int round = 0; round < 3'000; ++round) {
        QByteArray damaged = whole;
        for (qsizetype edits = below(4); edits >= 0; --edits) {
            const qsizetype at = below(damaged.size());
            switch (below(3)) {
            case 0: damaged[at] = char(below(256)); break;
            case 1: damaged.remove(at, below(30)); break;
            default: damaged.insert(at, damaged.mid(below(damaged.size()), below(30))); break;
            }
        }
        survived += carriedBy(damaged).has_value();
    }
    CHECK(survived < 3'000);
}
