#include "model/session/session_file.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

SessionFile everythingChosen()
{
    return {.session = {.day = *Day::fromIso(u"2026-01-06"),
                        .compareDay = Day::fromIso(u"2025-02-28"),
                        .actor = ActorId(u"FRA"_s),
                        .event = EventId(u"paris"_s),
                        .lens = u"article,elysee"_s,
                        .language = Language::Ukrainian,
                        .hidden = {u"member?"_s, u"context"_s},
                        .boundaries = u"de-facto"_s},
            .plan = {.kind = Template::Series,
                     .seriesOf = SeriesOf::Country,
                     .paper = Paper::Letter,
                     .orientation = Orientation::Landscape,
                     .greyscale = true,
                     .blocks = {.themes = false, .sources = false},
                     .header = {u"A. “Desk”"_s, u"Міністерство"_s, u"Internal"_s},
                     .notes = u"One.\n\nTwo \\ three."_s},
            .dossierHash = QByteArray(64, 'a'),
            .program = u"0.1.0"_s};
}

SessionFile plain()
{
    SessionFile file;
    file.session.day = *Day::fromIso(u"2026-01-06");
    file.session.lens = u"all"_s;
    file.dossierHash = QByteArray(64, 'b');
    return file;
}

SessionFile ofTwoLenses()
{
    SessionFile file = plain();
    file.session.knownOn = Day::fromIso(u"2026-01-05");
    file.session.comparedLens = u"article,elysee"_s;
    file.session.comparedKnownOn = Day::fromIso(u"2026-01-04");
    return file;
}

/// The file with a value put in one of its objects, or in the outermost one.
QByteArray changed(const QString& object, const QString& name, const QJsonValue& value)
{
    QJsonObject file = QJsonDocument::fromJson(sessionBytes(everythingChosen())).object();
    QJsonObject part = object.isEmpty() ? file : file[object].toObject();
    if (value.isUndefined()) part.remove(name);
    else part[name] = value;
    if (object.isEmpty()) file = part;
    else file[object] = part;
    return QJsonDocument(file).toJson();
}

}

// Catches a choice that is not written, not read, or read into another's place.
TEST_CASE("a session is read as it was written", "[session]")
{
    for (const SessionFile& file : {everythingChosen(), plain(), ofTwoLenses()}) {
        const auto read = readSession(sessionBytes(file), Language::English);
        REQUIRE(read.has_value());
        CHECK(*read == file);
        CHECK(sessionBytes(*read) == sessionBytes(file));
    }
}

// Catches days that the window can show and the file cannot hold.
TEST_CASE("a session's day may lie before the year 0 and after 9999", "[session]")
{
    for (const qint64 year : {-12'000, -44, 0, 33, 12'000}) {
        SessionFile file = plain();
        file.session.day = *Day::fromCalendar({year, 3, 15});
        CHECK(readSession(sessionBytes(file), Language::English) == file);
    }
}

// Catches a file of a later version that cannot be read for what it adds.
TEST_CASE("unknown fields are left alone", "[session]")
{
    CHECK(readSession(changed(u"session"_s, u"zoom"_s, 3), Language::English) == everythingChosen());
    CHECK(readSession(changed({}, u"x-mine"_s, u"?"_s), Language::English) == everythingChosen());
}

// Catches a session half understood: the view would be another than the page's.
TEST_CASE("what is missing or means nothing is refused with a sentence", "[session]")
{
    struct Wrong {
        QString object;
        QString name;
        QJsonValue value;
        QString sentence;
    };
    const QJsonValue none(QJsonValue::Undefined);
    const QList<Wrong> wrongs{
        {{}, u"format"_s, u"coalition-session/2"_s,
         u"its format is “coalition-session/2”, and “coalition-session/1” is meant"_s},
        {{}, u"format"_s, none, u"“format” is missing"_s},
        {{}, u"dossier"_s, none, u"“dossier” is missing"_s},
        {{}, u"session"_s, none, u"“session” is missing"_s},
        {{}, u"briefing"_s, 3, u"“briefing” cannot be “3”"_s},
        {u"session"_s, u"day"_s, u"2026-02-30"_s, u"“day” cannot be “2026-02-30”"_s},
        {u"session"_s, u"day"_s, u""_s, u"“day” cannot be “”"_s},
        {u"session"_s, u"day"_s, none, u"“day” is missing"_s},
        {u"session"_s, u"compareDay"_s, u"yesterday"_s, u"“compareDay” cannot be “yesterday”"_s},
        {u"session"_s, u"knownOn"_s, u"now"_s, u"“knownOn” cannot be “now”"_s},
        {u"session"_s, u"comparedKnownOn"_s, u"2026-13-01"_s, u"“comparedKnownOn” cannot be “2026-13-01”"_s},
        {u"session"_s, u"comparedLens"_s, 3, u"“comparedLens” cannot be “3”"_s},
        {u"session"_s, u"lens"_s, true, u"“lens” cannot be “true”"_s},
        {u"session"_s, u"language"_s, u"fr-CA"_s, u"“language” cannot be “fr-CA”"_s},
        {u"session"_s, u"hidden"_s, u"member"_s, u"“hidden” cannot be “member”"_s},
        {u"briefing"_s, u"template"_s, u"pages"_s, u"“template” cannot be “pages”"_s},
        {u"briefing"_s, u"of"_s, u"Event"_s, u"“of” cannot be “Event”"_s},
        {u"briefing"_s, u"paper"_s, u"A5"_s, u"“paper” cannot be “A5”"_s},
        {u"briefing"_s, u"orientation"_s, 90, u"“orientation” cannot be “90”"_s},
        {u"briefing"_s, u"greyscale"_s, u"yes"_s, u"“greyscale” cannot be “yes”"_s},
        {u"briefing"_s, u"without"_s, QJsonArray{u"map"_s}, u"“without” cannot be “map”"_s},
    };
    for (const Wrong& wrong : wrongs) {
        const auto read = readSession(changed(wrong.object, wrong.name, wrong.value), Language::English);
        INFO(wrong.name.toStdString());
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == wrong.sentence);
    }
    for (const QByteArray& bytes : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray(100'000, '[')})
        CHECK(readSession(bytes, Language::English).error() == u"it is no JSON object"_s);
}

// Catches a file from anywhere that turns a page's text around, breaks its SVG, or speaks to the terminal that
// its problems are told on.
TEST_CASE("a session holds no hidden characters", "[session]")
{
    const auto errorWith = [](const QString& object, const QString& name, const QJsonValue& value) {
        return readSession(changed(object, name, value), Language::English).error_or(u"read"_s);
    };
    const auto hidden = [](const QString& name) { return u"“%1” holds the hidden character "_s.arg(name); };
    const QString right = u"a\u202Eb"_s;
    CHECK(errorWith(u"briefing"_s, u"notes"_s, right) == hidden(u"notes"_s) + u"U+202E"_s);
    CHECK(errorWith(u"briefing"_s, u"handling"_s, right) == hidden(u"handling"_s) + u"U+202E"_s);
    CHECK(errorWith(u"session"_s, u"actor"_s, u"\u001B[2J"_s) == hidden(u"actor"_s) + u"U+001B"_s);
    CHECK(errorWith(u"session"_s, u"event"_s, u"a\nb"_s) == hidden(u"event"_s) + u"U+000A"_s);
    CHECK(errorWith(u"session"_s, u"hidden"_s, QJsonArray{right}) ==
          hidden(u"hidden"_s) + u"U+202E"_s);
    CHECK(errorWith(u"briefing"_s, u"notes"_s, u"a\n\nb"_s) == u"read"_s);
}

// Catches a file of megabytes that becomes a page, a sentence or a list of its size, or a day that overflows.
TEST_CASE("a session's values have a limit", "[session]")
{
    const auto refusal = [](const QString& object, const QString& name, const QJsonValue& value) {
        const auto read = readSession(changed(object, name, value), Language::English);
        return read ? QString() : read.error();
    };
    const QString endless(100'000, u'a');
    CHECK(refusal({}, u"format"_s, endless).size() < 200);
    CHECK(refusal(u"briefing"_s, u"author"_s, endless).size() < 200);
    for (const QString& line : {u"author"_s, u"organisation"_s, u"handling"_s}) {
        CHECK(refusal(u"briefing"_s, line, QString(201, u'a')).contains(line));
        CHECK(refusal(u"briefing"_s, line, QString(200, u'a')).isEmpty());
    }
    CHECK(refusal(u"briefing"_s, u"notes"_s, endless).isEmpty());
    CHECK(refusal(u"briefing"_s, u"notes"_s, QString(1024 * 1024, u'a')).isEmpty());
    CHECK_FALSE(refusal(u"briefing"_s, u"notes"_s, QString(1024 * 1024, u'я')).isEmpty());
    QJsonArray many;
    for (int i = 0; i < 1001; ++i) many.append(u"member"_s);
    CHECK(refusal(u"session"_s, u"hidden"_s, many) == u"“hidden” holds more than 1000 words"_s);
    CHECK(refusal(u"session"_s, u"day"_s, u"+5000000-01-01"_s).isEmpty());
    CHECK_FALSE(refusal(u"session"_s, u"day"_s, u"+6000000-01-01"_s).isEmpty());
    CHECK_FALSE(refusal(u"session"_s, u"compareDay"_s, u"-999999999999-01-01"_s).isEmpty());
}
