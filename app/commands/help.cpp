#include "app/commands/help.h"

#include "app/commands/command_rules.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// "--at DATE"
QString written(const OptionRule& option)
{
    return option.value.isEmpty() ? option.name.toString() : u"%1 %2"_s.arg(option.name, option.value);
}

/// "coalition-atlas state [FILE] [--at DATE] …"
QString usage(const CommandRule& command)
{
    QString line = u"coalition-atlas"_s;
    if (!command.name.isEmpty()) line += u' ' + command.name.toString();
    line += command.file == FileWord::Required ? " FILE"_L1 : " [FILE]"_L1;
    for (const QStringView name : command.options) {
        const QString option = written(*optionRule(name));
        const bool required = std::ranges::contains(command.required, name);
        line += required ? u' ' + option : u" [%1]"_s.arg(option);
    }
    return line;
}

QString columns(const QString& left, QStringView right)
{
    constexpr qsizetype indent = 2;
    constexpr qsizetype width = 22;
    const QString start = QString(indent, u' ') + left.leftJustified(width);
    // What is too long for its column stands on a line of its own.
    const QString gap = left.size() < width ? QString() : u'\n' + QString(indent + width, u' ');
    return start + gap + right.toString() + u'\n';
}

QString ofTheProgram()
{
    QString text = u"Coalition Atlas: who stood where, and when.\n\n"_s;
    for (const CommandRule& command : commandRules()) text += usage(command) + u'\n';
    text += "\nCommands\n"_L1;
    for (const CommandRule& command : commandRules())
        text += columns(command.name.isEmpty() ? u"[FILE]"_s : command.name.toString(), command.help);
    text += "\nOptions\n"_L1;
    for (const OptionRule& option : optionRules()) text += columns(written(option), option.help);
    text += columns(u"-h, --help"_s, u"this; after a command, of that command");
    text += columns(u"-v, --version"_s, u"the program's version and licence");
    text += "\nExit: 0 done, 1 the data has errors, 2 wrong usage, 3 a file cannot be read or written.\n"_L1;
    return text;
}

}

QString helpText(QStringView command)
{
    const CommandRule* rule = command.isEmpty() ? nullptr : commandRule(command);
    if (!rule) return ofTheProgram();
    QString text = usage(*rule) + u"\n\n"_s + rule->help.toString() + u"\n\n"_s;
    for (const QStringView name : rule->options)
        text += columns(written(*optionRule(name)), optionRule(name)->help);
    return text;
}

QString versionText()
{
    return u"Coalition Atlas %1\nGPL-3.0-or-later. There is no warranty.\n"_s.arg(
        QLatin1StringView(ATLAS_VERSION));
}

}
