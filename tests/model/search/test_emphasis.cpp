#include "model/search/emphasis.h"

#include "tests/model/search/small_dossier.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// The stretches of a text that answer, joined by bars.
QString answering(const QString& text, QStringView typed)
{
    const SearchIndex index(test::smallDossier());
    QStringList parts;
    for (const Run& run : emphasis(text, index.query(typed), index.folder()))
        parts.append(text.sliced(run.start, run.length));
    return parts.join(u'|');
}

}

TEST_CASE("As much of a word stands out as was typed, in its own script")
{
    CHECK(answering(u"Advisers meet in Kyiv"_s, u"ky") == u"Ky"_s);
    CHECK(answering(u"Радники: Київ"_s, u"kyiv") == u"Київ"_s);
    CHECK(answering(u"Zelenskyy speaks"_s, u"Зелен") == u"Zelen"_s);
    CHECK(answering(u"Une œuvre"_s, u"oeuv") == u"œuv"_s);
    CHECK(answering(u"l’Élysée"_s, u"elys") == u"Élys"_s);
}

TEST_CASE("Each word that answers stands out once, one that was mistyped as a whole")
{
    CHECK(answering(u"Paris, then Paris-Kyiv"_s, u"paris kyiv") == u"Paris|Paris|Kyiv"_s);
    CHECK(answering(u"Volodymyr Zelensky"_s, u"zelnsky") == u"Zelensky"_s);
    CHECK(answering(u"on 13 March, on 3 March"_s, u"3") == u"3"_s);
    CHECK(answering(u"nothing"_s, u"paris").isEmpty());
}
