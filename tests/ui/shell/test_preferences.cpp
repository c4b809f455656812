#include "ui/shell/preferences.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Kept {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

}

TEST_CASE("What is chosen in one run holds in the next")
{
    Kept kept;
    {
        Preferences first(kept.settings);
        first.setAppearance(Preferences::Appearance::Dark);
        first.setBoundaries(u"de-facto"_s);
        first.setSystemReducesMotion(true);
        first.setReducedMotion(true);
        first.setLanguage(Language::Ukrainian);
        first.setSections({u"attendance"_s}, {u"members"_s, u"periods"_s});
        first.setGeometry(QRect(20, 30, 1280, 720), true);
    }
    kept.settings.sync();
    QSettings reread(kept.settings.fileName(), QSettings::IniFormat);
    const Preferences second(reread);
    CHECK(second.appearance() == Preferences::Appearance::Dark);
    CHECK(second.reducedMotion());
    CHECK(second.language() == Language::Ukrainian);
    CHECK(second.geometry() == QRect(20, 30, 1280, 720));
    CHECK(second.maximised());
    CHECK(second.boundaries() == u"de-facto"_s);
    CHECK(second.foldedSections() == QStringList{u"attendance"_s});
    CHECK(second.tables() == QStringList{u"members"_s, u"periods"_s});
    CHECK_FALSE(second.systemReducesMotion()); // the system is asked anew
}

TEST_CASE("Settings written by hand or by another version do no harm")
{
    Kept kept;
    kept.settings.setValue("window/appearance"_L1, u"Sepia"_s);
    kept.settings.setValue("window/language"_L1, u"tlh"_s);
    kept.settings.setValue("window/geometry"_L1, u"wide"_s);
    const Preferences preferences(kept.settings);
    CHECK(preferences.appearance() == Preferences::Appearance::System);
    CHECK(preferences.geometry().isNull());
    CHECK(std::ranges::contains(allLanguages, preferences.language()));
}

TEST_CASE("Recent files are few, the latest first, each once")
{
    Kept kept;
    Preferences preferences(kept.settings);
    for (int i = 0; i < 9; ++i) preferences.addRecentFile(u"/dossiers/%1.json"_s.arg(i));
    preferences.addRecentFile(u"/dossiers/5.json"_s);
    CHECK(preferences.recentFiles()
          == QStringList{u"/dossiers/5.json"_s, u"/dossiers/8.json"_s, u"/dossiers/7.json"_s,
                         u"/dossiers/6.json"_s, u"/dossiers/4.json"_s, u"/dossiers/3.json"_s});
}

TEST_CASE("How the timeline plays is remembered, within what it can do")
{
    Kept kept;
    Preferences preferences(kept.settings);
    CHECK(preferences.playSpeed() == 1);
    CHECK(preferences.playPauses());
    CHECK_FALSE(preferences.playLoops());
    preferences.setPlaySpeed(4);
    preferences.setPlayPauses(false);
    preferences.setPlayLoops(true);
    const Preferences second(kept.settings);
    CHECK(second.playSpeed() == 4);
    CHECK_FALSE(second.playPauses());
    CHECK(second.playLoops());
    kept.settings.setValue("play/speed"_L1, u"1000"_s);
    CHECK(preferences.playSpeed() == 4);
}
