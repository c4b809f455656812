#include "model/edit/dossier_edits.h"
#include "tests/journeys/journey.h"
#include "tests/support/print.h"
#include "ui/briefing/preview/briefing_preview.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

JsonDraft thing(const QList<std::pair<QByteArray, QString>>& fields)
{
    JsonDraft made = JsonDraft::object();
    for (const auto& [key, value] : fields) made.set(key, JsonDraft::text(value));
    return made;
}

/// A dossier of three countries, two events and a source, as forms would make it: one step each.
QList<Edit (*)(const DossierText&)> steps()
{
    return {
        [](const DossierText& text) {
            return addThing(text, ThingList::Sources, thing({{"id", u"gazette"_s}, {"title", u"The Gazette"_s}}),
                            {"Add the source “%1”", {u"The Gazette"_s}});
        },
        [](const DossierText& text) {
            JsonDraft claim = thing({{"status", u"member"_s}, {"since", u"2024-05"_s}, {"source", u"gazette"_s}});
            claim.set("actors", JsonDraft::list({JsonDraft::text(u"AUT"_s), JsonDraft::text(u"HUN"_s),
                                                 JsonDraft::text(u"SVK"_s)}));
            return addThing(text, ThingList::StatusClaims, claim, {"Add three members", {}});
        },
        [](const DossierText& text) {
            return addThing(text, ThingList::Events,
                            thing({{"id", u"vienna"_s}, {"title", u"They meet"_s}, {"when", u"2024-05-01"_s},
                                   {"source", u"gazette"_s}}),
                            {"Add the event “%1”", {u"They meet"_s}});
        },
        [](const DossierText& text) {
            return addThing(text, ThingList::Events,
                            thing({{"id", u"gyor"_s}, {"title", u"They sign"_s}, {"when", u"2024-06"_s},
                                   {"source", u"gazette"_s}}),
                            {"Add the event “%1”", {u"They sign"_s}});
        },
    };
}

/// Answers the dialog that asks where to save, as its Save button does.
void chooseFile(Journey& journey, const QString& path)
{
    QObject* dialog = nullptr;
    journey.await("the dialog that asks where to save", [&] {
        for (QObject* each : journey.window().findChildren<QObject*>())
            if (QByteArrayView(each->metaObject()->className()).startsWith("SaveDialog")) dialog = each;
        return dialog && dialog->property("visible").toBool();
    });
    QMetaObject::invokeMethod(dialog, "choose", Q_ARG(QUrl, QUrl::fromLocalFile(path)));
}

void makeUndoAndDoAgain(Journey& journey)
{
    Editor& editor = *journey.desk().editor();
    const QByteArray begun = editor.text()->bytes();
    for (const auto& step : steps()) REQUIRE(editor.apply(step(*editor.text())));
    const QByteArray made = editor.text()->bytes();
    journey.await("the card to leave", [&] { return !journey.shows(u"Nothing is said here yet"_s); });
    CHECK(journey.desk().document()->history()->dossier().events.size() == 2);
    for (qsizetype i = 0; i < steps().size(); ++i) journey.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor.text()->bytes() == begun);
    for (qsizetype i = 0; i < steps().size(); ++i) journey.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(editor.text()->bytes() == made);
}

void save(Journey& journey, const QString& path)
{
    journey.press(Qt::Key_S, Qt::ControlModifier);
    chooseFile(journey, path);
    Editor& editor = *journey.desk().editor();
    journey.await("the file", [&] { return bytesOf(path) == editor.text()->bytes(); });
    CHECK(!editor.isModified());
}

/// What the page of that day says.
QString print(Journey& journey, Day day)
{
    journey.session().setDay(day);
    journey.press(Qt::Key_P, Qt::ControlModifier);
    journey.named(Journey::said("OptionsPane", "Print or export"), QAccessible::Dialog);
    auto* const preview = journey.window().findChild<BriefingPreview*>();
    REQUIRE(preview);
    journey.await("pages", [&] { return preview->isReady(); });
    const QString path = journey.folder() + u"/page.pdf"_s;
    preview->exporting()->saveTo(QUrl::fromLocalFile(path));
    journey.await("the page", [&] { return !preview->exporting()->message().isEmpty(); });
    journey.keep(u"printed"_s);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// The real program, in a process that can be killed, with folders of its own.
class Program
{
public:
    explicit Program(const QString& home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& kind : {u"STATE"_s, u"DATA"_s, u"CONFIG"_s, u"CACHE"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(kind), home + u'/' + kind.toLower());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(ATLAS_PROGRAM), {});
        REQUIRE(process.waitForStarted());
    }
    ~Program() { kill(); }

    /// Keys into its window, which has the keyboard.
    void send(const QStringList& words)
    {
        CHECK(QProcess::execute(u"xdotool"_s, words) == 0);
    }
    void kill()
    {
        if (process.state() == QProcess::NotRunning) return;
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
    }

private:
    QProcess process;
};

}

// The whole promise in one path: nothing that was done is lost between the first step and the file.
TEST_CASE("a new dossier is made, undone, done again and saved")
{
    Journey journey;
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.named(u"New dossier"_s);
    journey.type(u"Friends of the river"_s);
    journey.keep(u"new-dossier"_s);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.named(u"Nothing is said here yet"_s);
    journey.keep(u"begun"_s);

    makeUndoAndDoAgain(journey);
    save(journey, journey.folder() + u"/river.json"_s);
    journey.await("the title without its mark",
                  [&] { return journey.window().title() == u"Friends of the river – Coalition Atlas"_s; });
    journey.desk().editor()->undo();
    journey.named(u"Edited, not saved yet"_s);
    journey.keep(u"edited"_s);
}

TEST_CASE("the program killed in the middle of the work offers it at the next start")
{
    const QTemporaryDir home;
    const QDir state(home.filePath(u"state/coalition-atlas/coalition-atlas"_s));
    const auto journals = [&] { return QDir(state.filePath(u"journals"_s)).entryList(QDir::Files); };
    {
        Program program(home.path());
        program.send({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Coalition Atlas"_s, u"windowfocus"_s,
                      u"--sync"_s, u"key"_s, u"ctrl+n"_s});
        // Its sheet may not be there yet for the first keys: they are typed again until the dossier is begun.
        const auto begin = [&] {
            program.send({u"key"_s, u"ctrl+a"_s});
            program.send({u"type"_s, u"River"_s});
            program.send({u"key"_s, u"ctrl+Return"_s});
            return QTest::qWaitFor([&] { return !journals().isEmpty(); }, 2000);
        };
        bool begun = false;
        for (int attempt = 0; attempt < 10 && !begun; ++attempt) begun = begin();
        REQUIRE(begun);
        program.kill();
    }
    REQUIRE(journals().size() == 1);

    Journey journey(Language::English, state.path());
    journey.named(u"Changes that were not saved"_s);
    journey.keep(u"recovery"_s);
    journey.clickNamed(u"Recover “River”"_s);
    journey.await("the recovered dossier", [&] { return journey.shows(u"River"_s); });
    CHECK(journey.desk().document()->path().isEmpty());
    CHECK(journey.desk().editor()->isModified());

    // It goes on as if nothing had happened, to the file and to paper.
    makeUndoAndDoAgain(journey);
    const QString path = journey.folder() + u"/river.json"_s;
    save(journey, path);
    CHECK(journals().size() == 1); // this window's own
    const QString page = print(journey, *Day::fromCalendar({2024, 6, 30}));
    for (const QString& said : {u"River"_s, u"Austria"_s, u"Hungary"_s, u"Slovakia"_s, u"They meet"_s, u"They sign"_s,
                                u"The Gazette"_s}) {
        INFO(said.toStdString());
        CHECK(page.contains(said));
    }
}
