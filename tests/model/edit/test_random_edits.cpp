#include "model/edit/edit_stack.h"
#include "tests/model/edit/edited.h"
#include "tests/model/edit/random_edits.h"
#include "tests/model/edit/texts.h"
#include "tests/support/print.h"

#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

TEST_CASE("any edits undone are the first text, and redone the last, byte for byte")
{
    const QByteArray first = GENERATE(bundledDossier(), minifiedDossier(), windowsDossier(),
                                      newDossier(u"New"_s, Language::Ukrainian));
    RandomEdits random(GENERATE(1U, 2U), u"r"_s);
    EditStack stack;
    QByteArray text = first;
    for (int i = 0; i < 60; ++i) {
        QString what;
        const Edit edit = random.next(DossierText(text), what);
        INFO(what.toStdString());
        const QByteArray next = edited(text, edit);
        read(next);
        text = next;
        stack.push(edit);
    }
    const QByteArray last = text;
    while (const Edit* edit = stack.nextToUndo()) {
        text = undone(text, *edit).value();
        stack.stepBack();
    }
    CHECK(text == first);
    while (const Edit* edit = stack.nextToRedo()) {
        text = done(text, *edit).value();
        stack.stepForward();
    }
    CHECK(text == last);
}

TEST_CASE("edits keep how a text is written")
{
    QByteArray minified = minifiedDossier();
    QByteArray windows = windowsDossier();
    RandomEdits one(1, u"r"_s);
    RandomEdits other(1, u"r"_s);
    QString what;
    for (int i = 0; i < 30; ++i) {
        minified = edited(minified, one.next(DossierText(minified), what));
        windows = edited(windows, other.next(DossierText(windows), what));
    }
    CHECK_FALSE(minified.contains('\n'));
    CHECK_FALSE(minified.contains("\": "));
    CHECK(windows.startsWith("\xEF\xBB\xBF{"));
    CHECK(windows.endsWith('}'));
    CHECK(windows.count('\n') == windows.count("\r\n"));
    CHECK_FALSE(windows.contains("\n "));
    CHECK(meaningOf(minified) == meaningOf(windows.sliced(3)));
}
