#include "model/edit/merge.h"
#include "tests/model/edit/edited.h"
#include "tests/model/edit/random_edits.h"
#include "tests/model/edit/texts.h"
#include "tests/support/print.h"

#include <catch2/generators/catch_generators_range.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A text after some random edits.
QByteArray changed(QByteArray text, unsigned seed, const QString& prefix, int edits = 12)
{
    RandomEdits random(seed, prefix);
    QString what;
    for (int i = 0; i < edits; ++i) text = edited(text, random.next(DossierText(text), what));
    return text;
}

Merge mergeOf(const QByteArray& base, const QByteArray& mine, const QByteArray& theirs)
{
    return merged(DossierText(base), DossierText(mine), DossierText(theirs));
}

}

TEST_CASE("where only one has changed a dossier, the merge is what that one made")
{
    const QByteArray base = bundledDossier();
    const unsigned seed = GENERATE(Catch::Generators::range(1U, 6U));
    const QByteArray mine = changed(base, seed, u"m"_s);
    const Merge takesMine = mergeOf(base, mine, base);
    CHECK(takesMine.conflicts.empty());
    CHECK(meaningOf(edited(base, takesMine.edit)) == meaningOf(mine));
    const Merge keepsTheirs = mergeOf(base, base, mine);
    CHECK(keepsTheirs.conflicts.empty());
    CHECK(keepsTheirs.edit.isEmpty());
    const Merge both = mergeOf(base, mine, mine);
    CHECK(both.conflicts.empty());
    CHECK(both.edit.isEmpty());
}

TEST_CASE("a merge without conflicts says the same whoever merges, and what each of them said")
{
    const QByteArray base = bundledDossier();
    const unsigned seed = GENERATE(Catch::Generators::range(1U, 9U));
    const QByteArray mine = changed(base, seed, u"m"_s);
    const QByteArray theirs = changed(base, 100 + seed, u"t"_s);
    const Merge here = mergeOf(base, mine, theirs);
    const Merge there = mergeOf(base, theirs, mine);
    CHECK(here.conflicts.empty() == there.conflicts.empty());
    const QByteArray text = edited(theirs, here.edit);
    read(text);
    if (!here.conflicts.empty()) return;
    CHECK(meaningOf(text) == meaningOf(edited(mine, there.edit)));
    for (const QByteArray& each : {mine, theirs}) {
        const Merge again = mergeOf(base, each, text);
        // What has no id and was changed by both can be told to be the same no more.
        for (const MergeConflict& conflict : again.conflicts) CHECK(conflict.id.isEmpty());
        CHECK(again.edit.isEmpty());
    }
}
