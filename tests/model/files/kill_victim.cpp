// Edits, undoes, saves and saves elsewhere at random, and tells its parent (kill_telling.h), until it is
// killed.

#include "model/files/working_copy.h"

#include "tests/model/files/kill_telling.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdlib>
#include <random>
#include <unistd.h>

namespace {

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

void tell(const QByteArray& line)
{
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size()) std::_Exit(3);
}

class Victim
{
public:
    Victim(QString documents, unsigned seed, WorkingCopy opened)
        : folder(std::move(documents)), copy(std::move(opened)), savesOften(seed % 2 == 0), random(seed)
    {
    }

    void act()
    {
        const unsigned choice = below(savesOften ? 20 : 2000);
        if (choice < 4) save(copy.path());
        else if (choice < 6) save(folder + u'/' + QChar(u'a' + below(3)) + u".json"_s);
        else if (choice < 7) copy.flush();
        else if (choice % 5 == 0) undo();
        else if (choice % 9 == 0) redo();
        else edit();
    }

private:
    unsigned below(unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(random); }

    void edit()
    {
        const QByteArray& text = copy.text();
        Edit edit{{"Change “%1”", {QString::number(random())}}, {}};
        const auto at = qsizetype(below(unsigned(text.size()) + 1));
        const auto wanted = qsizetype(below(text.size() > 30'000 ? 20'000 : 40));
        const qsizetype length = std::min(wanted, text.size() - at);
        const QByteArray words = QByteArray::number(random()).repeated(below(8) == 0 ? 500 : 3);
        edit.changes.append({at, text.sliced(at, length), words});
        tell("will text " + shortHash(*done(text, edit)) + '\n');
        finish(copy.apply(edit));
    }

    void undo()
    {
        const Edit* const last = copy.edits().nextToUndo();
        if (!last) return;
        tell("will text " + shortHash(*undone(copy.text(), *last)) + '\n');
        finish(copy.undo());
    }

    void redo()
    {
        const Edit* const next = copy.edits().nextToRedo();
        if (!next) return;
        tell("will text " + shortHash(*done(copy.text(), *next)) + '\n');
        finish(copy.redo());
    }

    void save(const QString& path)
    {
        if (path.isEmpty()) return;
        tell("will save " + path.section(u'/', -1).toUtf8() + ' ' + shortHash(copy.text()) + '\n');
        const auto saved = copy.saveAs(path);
        finish(saved.has_value(), saved ? QString() : saved.error().sentence(Language::English));
    }

    void finish(bool successful, const QString& reason = {})
    {
        const auto notice = copy.takeNotice();
        const QString told = notice ? notice->sentence(Language::English) : reason;
        tell(successful && !notice ? "did\n" : "failed " + told.toUtf8() + '\n');
    }

    QString folder;
    WorkingCopy copy;
    bool savesOften; ///< who does is seldom killed in an edit: a save takes a hundred times as long
    std::mt19937 random;
};

std::optional<WorkingCopy> opened(const Safekeeping& keeping, const QString& path)
{
    if (const auto left = recoverable(keeping); !left.empty()) {
        auto copy = WorkingCopy::recovered(left.front(), keeping);
        return copy ? std::optional(std::move(*copy)) : std::nullopt;
    }
    if (!QFile::exists(path)) return WorkingCopy::created("{}\n", u"new"_s, keeping);
    auto copy = WorkingCopy::open(path, keeping);
    return copy ? std::optional(std::move(*copy)) : std::nullopt;
}

}

/// kill_victim ROOT FILE SEED: goes on where the last one was killed, or with a file of the documents.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) return 2;
    const QString root = arguments[1];
    const Safekeeping keeping{.stateFolder = root + u"/state"_s, .dataFolder = root + u"/data"_s};
    const QString documents = root + u"/documents"_s;
    auto copy = opened(keeping, documents + u'/' + arguments[2]);
    if (!copy) return 4;
    Victim victim(documents, arguments[3].toUInt(), std::move(*copy));
    tell("ready\n");
    for (;;) victim.act();
}
