#include "model/files/working_copy.h"

#include "tests/model/files/desk.h"
#include "tests/model/files/kill_telling.h"
#include "tests/support/print.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QDir>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <map>
#include <random>
#include <set>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// The program that is killed, and what it told.
class Victim
{
public:
    Victim(const QString& root, const QString& file, unsigned seed)
    {
        std::array<int, 2> ends{};
        REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
        hears = Descriptor(ends[0]);
        const Descriptor tells(ends[1]);
        std::array words{QByteArray(ATLAS_KILL_VICTIM), root.toUtf8(), file.toUtf8(),
                         QByteArray::number(seed)};
        std::array<char*, 5> arguments{};
        std::ranges::transform(words, arguments.begin(), [](QByteArray& word) { return word.data(); });
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, tells.get(), STDOUT_FILENO);
        REQUIRE(::posix_spawn(&process, arguments[0], &actions, nullptr, arguments.data(), environ) == 0);
        posix_spawn_file_actions_destroy(&actions);
    }

    /// Until it works, or has ended.
    void awaitReady()
    {
        while (!told.contains('\n') && hear()) {}
    }

    /// All that it told until its death, by lines.
    QList<QByteArray> kill()
    {
        ::kill(process, SIGKILL);
        while (hear()) {}
        int status = 0;
        ::waitpid(process, &status, 0);
        INFO("ended by itself with " << WEXITSTATUS(status));
        REQUIRE(WIFSIGNALED(status));
        QList<QByteArray> lines = told.split('\n');
        lines.removeLast(); // what follows the last line feed: nothing, or a line that it died in
        return lines;
    }

private:
    bool hear()
    {
        std::array<char, 4096> part{};
        const ssize_t got = ::read(hears.get(), part.data(), part.size());
        if (got > 0) told.append(part.data(), got);
        return got > 0;
    }

    pid_t process = 0;
    Descriptor hears;
    QByteArray told;
};

/// What has been acknowledged, and what was under way.
struct Account {
    QByteArray text;                        ///< hash; empty: not known yet
    QString path;                           ///< the file's name; empty: none yet
    std::map<QString, QByteArray> files;    ///< hashes by names
    std::optional<QByteArray> nextText;     ///< under way when it died
    std::optional<std::pair<QString, QByteArray>> nextSave;

    void take(const QList<QByteArray>& lines)
    {
        nextText.reset();
        nextSave.reset();
        for (const QByteArray& line : lines) {
            const QList<QByteArray> words = line.split(' ');
            INFO(line.toStdString());
            REQUIRE_FALSE(line.startsWith("failed"));
            if (line.startsWith("will text ")) nextText = words[2];
            else if (line.startsWith("will save ")) nextSave = {QString::fromUtf8(words[2]), words[3]};
            else if (line == "did") settle();
        }
    }

    QByteArray inFile(const QString& name) const
    {
        const auto known = files.find(name);
        return known == files.end() ? QByteArray() : known->second;
    }

    void settle()
    {
        if (nextText) text = *nextText;
        if (nextSave) {
            path = nextSave->first;
            files[path] = nextSave->second;
        }
        nextText.reset();
        nextSave.reset();
    }
};

/// One computer on which programs are killed, one after another.
class Scene
{
public:
    void killOne(unsigned seed)
    {
        std::mt19937 random(seed);
        const auto until = [&](int most) {
            return std::chrono::microseconds(std::uniform_int_distribution(0, most)(random));
        };
        Victim victim(desk.root(), account.path.isEmpty() ? u"a.json"_s : account.path, seed);
        const bool whileStarting = random() % 8 == 0;
        if (!whileStarting) victim.awaitReady();
        std::this_thread::sleep_for(until(15'000)); // the moment of death; nothing is waited for
        account.take(victim.kill());
        duringSaves += account.nextSave.has_value();
        duringEdits += account.nextText.has_value();
        lookAtFiles();
        lookAtRecovery();
    }

    int duringSaves = 0;
    int duringEdits = 0;
    int leftovers = 0;

private:
    /// Each file is a version that was whole: the last that was acknowledged, or the one that was being
    /// saved.
    void lookAtFiles()
    {
        std::set<QString> expected;
        for (const auto& [name, hash] : account.files) expected.insert(name);
        for (const QString& name : desk.files()) {
            const QByteArray hash = shortHash(bytesOf(desk.path(name)));
            const bool isNew = account.nextSave && hash == account.nextSave->second;
            INFO(name.toStdString());
            if (name.endsWith(u".json")) {
                CHECK((hash == account.inFile(name) || (isNew && name == account.nextSave->first)));
                account.files[name] = hash;
                expected.erase(name);
                continue;
            }
            // The moment between the new file's getting a name and its getting the old one's.
            CHECK((isNew && name.startsWith(account.nextSave->first)));
            QFile::remove(desk.path(name));
            ++leftovers;
        }
        CHECK(expected.empty());
    }

    /// All that was acknowledged is there, and nothing besides but what was under way.
    void lookAtRecovery()
    {
        const std::set<QByteArray> good{account.text, account.nextText.value_or(account.text)};
        const auto left = recoverable(desk.keeping());
        REQUIRE(left.size() <= 1);
        if (left.empty()) {
            // All was saved, if anything was ever begun: to the old file or to the one that was being saved.
            if (account.nextSave && good.contains(account.inFile(account.nextSave->first)))
                account.path = account.nextSave->first;
            if (!account.text.isEmpty()) CHECK(good.contains(account.inFile(account.path)));
            account.text = account.inFile(account.path);
            return;
        }
        const auto copy = WorkingCopy::recovered(left.front(), desk.keeping());
        REQUIRE(copy);
        CHECK(left.front().ending != JournalEnding::Damaged);
        CHECK((left.front().since != FileSince::Changed && left.front().since != FileSince::Gone));
        if (!account.text.isEmpty()) CHECK(good.contains(shortHash(copy->text())));
        undoAll(*copy);
        account.text = shortHash(copy->text());
        account.path = copy->path().section(u'/', -1);
    }

    /// Every edit that was recovered can be undone, and done again.
    static void undoAll(const WorkingCopy& copy)
    {
        EditStack edits = copy.edits();
        QByteArray text = copy.text();
        qsizetype steps = 0;
        for (; edits.nextToUndo(); edits.stepBack(), ++steps) {
            auto before = undone(text, *edits.nextToUndo());
            REQUIRE(before);
            text = std::move(*before);
        }
        for (; steps > 0; edits.stepForward(), --steps) text = done(text, *edits.nextToRedo()).value();
        CHECK(text == copy.text());
    }

    /// Where saving takes no time but its own, the moment of death is in any of its steps, and not in waiting
    /// for the disk. What the disk has when the power goes is another test's matter.
    Desk desk{Desk::Disk::Memory};
    Account account;
};

}

// Would catch: a file half written, a save that outruns its journal or is outrun by it, an edit that is
// acknowledged before it is recorded, a recovery that cannot itself be killed.
TEST_CASE("killed at any moment, nothing that was acknowledged is lost")
{
    // ATLAS_KILLS=1000 scripts/test test_kills
    const int kills = qEnvironmentVariableIntValue("ATLAS_KILLS", nullptr) > 0
                          ? qEnvironmentVariableIntValue("ATLAS_KILLS") : 200;
    constexpr int killsEach = 25; // a journal grows with each
    std::mt19937 random(Catch::getSeed());
    int duringSaves = 0;
    int duringEdits = 0;
    int leftovers = 0;
    for (int i = 0; i < kills; i += killsEach) {
        Scene scene;
        for (int k = i; k < std::min(i + killsEach, kills); ++k) {
            const unsigned seed = unsigned(random());
            INFO("kill " << k << ", seed " << seed);
            scene.killOne(seed);
        }
        duringSaves += scene.duringSaves;
        duringEdits += scene.duringEdits;
        leftovers += scene.leftovers;
    }
    std::printf("%d kills: %d in a save, %d in an edit, the others between; %d copies left beside\n", kills,
                duringSaves, duringEdits, leftovers);
}
