#include "tests/model/exchange/table/scratch.h"

#include "model/exchange/table/text/text_encoding.h"

#include <QStringEncoder>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QString ukrainian = u"Країна;Статус\nФранція;учасниця коаліції\nЄвропейський Союз;партнер\n"_s;
const QString french = u"Pays;Statut\nSuède;à l’étude\nÉtats-Unis d’Amérique;reçu, écarté\n"_s;

QByteArray encoded(const char* encoding, const QString& text)
{
    QStringEncoder encoder(encoding);
    REQUIRE(encoder.isValid());
    return encoder(text);
}

}

TEST_CASE("A byte order mark says the encoding, and no remark is needed")
{
    struct Case {
        const char* encoding;
        QByteArray mark;
    };
    for (const auto& [encoding, mark] :
         {Case{"UTF-8", "\xEF\xBB\xBF"}, Case{"UTF-16LE", "\xFF\xFE"}, Case{"UTF-16BE", "\xFE\xFF"},
          Case{"UTF-32LE", QByteArray("\xFF\xFE\0\0", 4)}, Case{"UTF-32BE", QByteArray("\0\0\xFE\xFF", 4)}}) {
        CAPTURE(encoding);
        const ReadTable read = readBytes(mark + encoded(encoding, ukrainian));
        CHECK(read.columns == QStringList{u"Країна"_s, u"Статус"_s});
        REQUIRE(read.rows.size() == 2);
        CHECK(read.rows[1][0] == u"Європейський Союз"_s);
        CHECK(read.remarks.isEmpty());
    }
}

TEST_CASE("An older encoding is found by its letters, and told")
{
    struct Case {
        const char* encoding;
        QString text;
        QString cell;
    };
    for (const auto& [encoding, text, cell] :
         {Case{"windows-1251", ukrainian, u"учасниця коаліції"_s},
          Case{"KOI8-U", ukrainian, u"учасниця коаліції"_s}, Case{"windows-1252", french, u"à l’étude"_s},
          Case{"UTF-16LE", french, u"à l’étude"_s}}) {
        CAPTURE(encoding);
        const ReadTable read = readBytes(encoded(encoding, text));
        REQUIRE(read.rows.size() == 2);
        CHECK(read.rows[0][1] == cell);
        CHECK(read.remarksOn(u"does not say its encoding"_s));
    }
    CHECK(olderEncoding(encoded("IBM866", u"Страна;Статус\nФранция;участница коалиции\n"_s)) == u"IBM866"_s);
}

TEST_CASE("A letter beyond ASCII far behind the beginning still counts")
{
    const QByteArray text =
        "a;b\n" + QByteArray("1;2\n").repeated(100'000) + encoded("windows-1251", u"Франція;учасниця\n"_s);
    const ReadTable read = readBytes(text);
    CHECK(read.rows.back()[0] == u"Франція"_s);
}

TEST_CASE("An encoding that was given is taken without a remark; what it cannot read is remarked")
{
    TextTableOptions options;
    options.encoding = u"windows-1251"_s;
    const ReadTable read = readBytes(encoded("windows-1251", ukrainian), options);
    CHECK(read.rows[0][0] == u"Франція"_s);
    CHECK(read.remarks.isEmpty());
    options.encoding = u"UTF-8"_s;
    CHECK(readBytes(encoded("windows-1251", ukrainian), options).remarksOn(u"could not be read: \uFFFD"_s));
    options.encoding = u"no-such"_s;
    CHECK(readBytes("a\n", options).problem->sentence == u"No encoding is called “no-such”"_s);
}
