#include "app/commands/command_rules.h"
#include "app/commands/help.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

using namespace atlas;
using namespace Qt::StringLiterals;

// Catches a command or option that is read but that nobody can find out about.
TEST_CASE("the help names every command and option", "[commands]")
{
    const QString whole = helpText();
    for (const CommandRule& command : commandRules()) {
        CHECK(whole.contains(command.help));
        const QString own = helpText(command.name);
        for (const QStringView option : command.options) {
            CHECK(whole.contains(option));
            CHECK(own.contains(optionRule(option)->help));
        }
    }
    CHECK(helpText(u"state").contains(
        u"coalition-atlas state [FILE] [--at DATE] [--according-to LENS] [--known-on DATE] [--lang en|fr|uk] "
        "[--json]"_s));
    CHECK(helpText(u"brief").contains(u"[--dpi N] -o OUT"_s));
    CHECK(helpText(u"check").contains(u"coalition-atlas check FILE"_s));
}

// Catches an option rule that no command uses, and a command that uses one that is not there.
TEST_CASE("commands and option rules belong together", "[commands]")
{
    QStringList used;
    for (const CommandRule& command : commandRules())
        for (const QStringView option : command.options) {
            CHECK(optionRule(option) != nullptr);
            used.append(option.toString());
        }
    for (const OptionRule& option : optionRules()) CHECK(used.contains(option.name.toString()));
}

// Catches a version without its number or licence.
TEST_CASE("the version names the licence", "[commands]")
{
    CHECK(versionText().startsWith(u"Coalition Atlas "_s));
    CHECK(versionText().contains(u"GPL-3.0-or-later"_s));
    CHECK(versionText().contains(u'.'));
}
