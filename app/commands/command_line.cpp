#include "app/commands/command_line.h"

#include "app/commands/option_values.h"
#include "model/exchange/export/carried_part.h"
#include "model/geo/boundaries.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString theOutput() { return u"-o"_s; }

DossierChoice dossierChoice(const GivenWords& given, OptionValues& values)
{
    DossierChoice choice{.file = given.file, .lens = std::nullopt, .knownOn = values.day(u"--known-on"_s),
                         .language = values.language()};
    if (values.has(u"--according-to"_s)) choice.lens = values.text(u"--according-to"_s);
    return choice;
}

std::optional<QString> boundaries(OptionValues& values)
{
    if (!values.has(u"--boundaries"_s)) return std::nullopt;
    const QStringList positions = Boundaries::positions();
    return positions.at(qsizetype(values.choice(u"--boundaries"_s, positions)));
}

Command stateCommand(const GivenWords& given, OptionValues& values)
{
    return StateCommand{dossierChoice(given, values), values.day(u"--at"_s), values.has(u"--json"_s)};
}

Command changesCommand(const GivenWords& given, OptionValues& values)
{
    return ChangesCommand{dossierChoice(given, values), values.day(u"--from"_s).value_or(Day()),
                          values.day(u"--to"_s), values.has(u"--json"_s)};
}

Command briefCommand(const GivenWords& given, OptionValues& values)
{
    BriefCommand command;
    command.dossier = dossierChoice(given, values);
    command.at = values.day(u"--at"_s);
    command.from = values.day(u"--from"_s);
    command.plan = planChoice(values);
    command.country = values.text(u"--country"_s);
    command.boundaries = boundaries(values);
    command.dpi = values.number(u"--dpi"_s, 30, 1200, command.dpi);
    command.output = values.output(theOutput(), {u".pdf"_s, u".svg"_s, u".png"_s});
    command.archival = values.has(u"--archival"_s);
    if (command.archival && !command.output.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        values.fail(u"--archival: only a PDF can be PDF/A-1b"_s);
    return command;
}

Command checkCommand(const GivenWords& given, OptionValues& values)
{
    return CheckCommand{given.file, values.language().value_or(Language::English), values.has(u"--json"_s)};
}

Command importCommand(const GivenWords& given, OptionValues& values)
{
    ImportCommand command;
    command.file = given.file;
    command.into = values.text(u"--into"_s);
    command.output = values.output(theOutput(), {u".json"_s});
    command.choice = importChoice(values);
    command.language = values.language().value_or(command.language);
    command.json = values.has(u"--json"_s);
    return command;
}

Command pictureCommand(const GivenWords& given, OptionValues& values)
{
    PictureCommand command;
    command.dossier = dossierChoice(given, values);
    command.at = values.day(u"--at"_s);
    command.compare = values.day(u"--compare"_s);
    command.select = values.text(u"--select"_s);
    const QStringList views{u"europe"_s, u"members"_s, u"world"_s, u"selection"_s};
    command.view = ShownView(values.choice(u"--view"_s, views));
    command.boundaries = boundaries(values);
    command.size = values.size(u"--size"_s, QSize(320, 240), QSize(7680, 4320), command.size);
    command.scale = values.number(u"--scale"_s, 1, 4, command.scale);
    command.theme = WindowTheme(values.choice(u"--theme"_s, {u"light"_s, u"dark"_s}));
    command.output = values.output(theOutput(), {u".png"_s});
    return command;
}

QStringList exchangeEndings()
{
    QStringList endings;
    for (const ExchangeFormat format : allExchangeFormats) endings.append(suffixOf(format));
    return endings;
}

/// An option that changes nothing was given for something else.
void checkExport(const ExportCommand& command, OptionValues& values)
{
    const ExportShape shape = shapeOf({.format = command.format, .table = command.table});
    const QString ending = suffixOf(command.format);
    if (values.has(u"--table"_s) && (shape == ExportShape::Features || shape == ExportShape::Moments))
        values.fail(u"--table: a file that ends in %1 has one list, and no table to choose"_s.arg(ending));
    if (values.has(u"--at"_s) && shape == ExportShape::Moments)
        values.fail(u"--at: a file that ends in %1 holds no members"_s.arg(ending));
    if (values.has(u"--at"_s) && (shape == ExportShape::Events || shape == ExportShape::Sources))
        values.fail(u"--at: only members are as of a day; with %1, add --table members"_s.arg(ending));
}

Command exportCommand(const GivenWords& given, OptionValues& values)
{
    ExportCommand command;
    command.dossier = dossierChoice(given, values);
    command.table = ExportedTable(values.choice(u"--table"_s, {u"events"_s, u"members"_s, u"sources"_s}));
    command.at = values.day(u"--at"_s);
    command.json = values.has(u"--json"_s);
    command.output = values.output(theOutput(), exchangeEndings());
    if (const auto format = formatOfName(command.output)) command.format = *format;
    checkExport(command, values);
    return command;
}

Command understand(const CommandRule& rule, const GivenWords& given, OptionValues& values)
{
    if (rule.name == u"state") return stateCommand(given, values);
    if (rule.name == u"changes") return changesCommand(given, values);
    if (rule.name == u"brief") return briefCommand(given, values);
    if (rule.name == u"check") return checkCommand(given, values);
    if (rule.name == u"import") return importCommand(given, values);
    if (rule.name == u"export") return exportCommand(given, values);
    if (rule.name == u"picture") return pictureCommand(given, values);
    return WindowCommand{given.file};
}

QString missingWord(const CommandRule& rule, const GivenWords& given)
{
    if (rule.file == FileWord::Required && given.file.isEmpty()) return u"“%1” needs a FILE"_s.arg(rule.name);
    for (const QStringView option : rule.required)
        if (!given.options.contains(option.toString()))
            return u"“%1” needs %2 %3"_s.arg(rule.name, option, optionRule(option)->value);
    return {};
}

bool looksLikeACommand(const QString& word)
{
    const auto isLetter = [](QChar each) { return each >= u'a' && each <= u'z'; };
    return !word.isEmpty() && std::ranges::all_of(word, isLetter);
}

QString unknownCommand(const QString& word)
{
    QStringList names;
    for (const CommandRule& rule : commandRules())
        if (!rule.name.isEmpty()) names.append(rule.name.toString());
    const QString guess = didYouMean(word, names);
    const QString advice = guess.isEmpty() ? u": there are %1"_s.arg(names.join(", "_L1)) : guess;
    return u"There is no command “%1”"_s.arg(word) + advice;
}

}

std::expected<Command, QString> parseCommandLine(const QStringList& words)
{
    const bool named = !words.isEmpty() && looksLikeACommand(words.front());
    const CommandRule* rule = commandRule(named ? QStringView(words.front()) : QStringView());
    if (!rule) return std::unexpected(unknownCommand(words.front()));

    const auto given = tellApart(*rule, named ? words.sliced(1) : words);
    if (!given) return std::unexpected(given.error());
    if (given->help) return HelpCommand{rule->name.toString()};
    if (given->version) return VersionCommand{};
    if (const QString missing = missingWord(*rule, *given); !missing.isEmpty())
        return std::unexpected(missing);

    OptionValues values(*given);
    Command command = understand(*rule, *given, values);
    if (!values.error().isEmpty()) return std::unexpected(values.error());
    return command;
}

QString usageLine(const QString& sentence)
{
    return u"coalition-atlas: %1"_s.arg(sentence);
}

}
