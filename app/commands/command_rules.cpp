#include "app/commands/command_rules.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr std::array options{
    OptionRule{u"--at", u"DATE", u"the shown day, YYYY-MM-DD; otherwise the dossier’s last event’s"},
    OptionRule{u"--from", u"DATE", u"the day to compare from, or a series begins"},
    OptionRule{u"--to", u"DATE", u"the day to compare with; otherwise the dossier’s last event’s"},
    OptionRule{u"--according-to", u"LENS",
               u"the sources believed: source ids joined by commas, official or all"},
    OptionRule{u"--known-on", u"DATE",
               u"only what sources had published by that day; those without a date say nothing then"},
    OptionRule{u"--lang", u"en|fr|uk", u"the language of names, words and pages; otherwise English"},
    OptionRule{u"--json", u"", u"the answer as JSON"},
    OptionRule{u"--template", u"page|country|changes|series", u"the kind of briefing; otherwise page"},
    OptionRule{u"--of", u"event|month|country", u"what a series has a page for each of; otherwise event"},
    OptionRule{u"--country", u"ISO3", u"the country it is about, such as FRA, or another actor of the dossier"},
    OptionRule{u"--boundaries", u"ID", u"the boundary position, un or de-facto; otherwise un"},
    OptionRule{u"--paper", u"A4|Letter", u"the size of the pages; otherwise A4"},
    OptionRule{u"--orientation", u"portrait|landscape",
               u"how the pages stand; otherwise landscape for country, portrait for the others"},
    OptionRule{u"--greyscale", u"", u"for a printer without colours"},
    OptionRule{u"--colour", u"", u"in colours; only needed for a PDF that was made without"},
    OptionRule{u"--author", u"TEXT", u"who made the pages: printed above their title"},
    OptionRule{u"--organisation", u"TEXT", u"for whom; printed likewise"},
    OptionRule{u"--handling", u"TEXT", u"how they may be passed on; printed likewise"},
    OptionRule{u"--notes", u"TEXT", u"words of your own, printed as such"},
    OptionRule{u"--notes-file", u"FILE", u"the same from a plain text in UTF-8"},
    OptionRule{u"--without", u"BLOCK,…",
               u"what to leave out: members, themes, events, changes, voices, sources"},
    OptionRule{u"--archival", u"", u"PDF/A-1b, for archives; it cannot carry its dossier"},
    OptionRule{u"--dpi", u"N", u"dots per inch of a PNG, 30 to 1200; otherwise 150"},
    OptionRule{u"--select", u"ID", u"the actor or event that is selected"},
    OptionRule{u"--view", u"europe|members|world|selection", u"what the map shows; otherwise europe"},
    OptionRule{u"--compare", u"DATE", u"the day to compare with: A, the shown day being B"},
    OptionRule{u"--size", u"WxH", u"the window's size in logical pixels; otherwise 1440x900"},
    OptionRule{u"--scale", u"N", u"pixels of the picture for each logical one, 1 to 4; otherwise 1"},
    OptionRule{u"--theme", u"light|dark", u"the window's colours; otherwise light"},
    OptionRule{u"--into", u"FILE", u"the dossier that is added to; otherwise a new one is made"},
    OptionRule{u"--table", u"NAME",
               u"of an import, the sheet or layer; otherwise the first, or all that an export of ours has. Of an "
               u"export, events, members or sources; otherwise events"},
    OptionRule{u"--rows", u"events|status|sources", u"what each row is; otherwise what its columns suggest"},
    OptionRule{u"--column", u"NAME=ROLE,…", u"what a column means, as exports name it, or ignore; may be repeated", true},
    OptionRule{u"--dates", u"day-first|month-first", u"of 03/04/2025; otherwise as the rows tell"},
    OptionRule{u"--source", u"ID", u"the source of rows that name none; otherwise they are unsourced"},
    OptionRule{u"--status", u"ID", u"the status of rows that name none; otherwise the counted one"},
    OptionRule{u"--separator", u"C", u"the character between cells of a text, or tab; otherwise it is found out"},
    OptionRule{u"--encoding", u"NAME", u"of a text, such as windows-1251; otherwise it is found out"},
    OptionRule{u"-o", u"OUT", u"the file to write; it is written whole or not at all"},
};

constexpr std::array<QStringView, 5> stateOptions{u"--at", u"--according-to", u"--known-on", u"--lang",
                                                  u"--json"};
constexpr std::array<QStringView, 6> changesOptions{u"--from", u"--to", u"--according-to", u"--known-on",
                                                    u"--lang", u"--json"};
constexpr std::array<QStringView, 1> changesNeeds{u"--from"};
constexpr std::array<QStringView, 22> briefOptions{
    u"--at", u"--from", u"--template", u"--of", u"--country", u"--according-to", u"--known-on",
    u"--boundaries", u"--lang", u"--paper", u"--orientation", u"--greyscale", u"--colour", u"--author", u"--organisation",
    u"--handling", u"--notes", u"--notes-file", u"--without", u"--archival", u"--dpi", u"-o"};
constexpr std::array<QStringView, 2> checkOptions{u"--lang", u"--json"};
constexpr std::array<QStringView, 12> importOptions{
    u"--into", u"--table", u"--rows", u"--column", u"--dates", u"--source",
    u"--status", u"--separator", u"--encoding", u"--lang", u"--json", u"-o"};
constexpr std::array<QStringView, 7> exportOptions{u"--table", u"--at", u"--according-to", u"--known-on",
                                                   u"--lang", u"--json", u"-o"};
constexpr std::array<QStringView, 12> pictureOptions{
    u"--at", u"--select", u"--view", u"--compare", u"--size", u"--scale",
    u"--theme", u"--according-to", u"--known-on", u"--boundaries", u"--lang", u"-o"};
constexpr std::array<QStringView, 1> needsOutput{u"-o"};

constexpr std::array commands{
    CommandRule{u"", u"the window, on this dossier or on the bundled one", FileWord::Optional, {}, {}},
    CommandRule{u"state",
                u"everyone's status on a day, and the events that have begun or are announced by it",
                FileWord::Optional, stateOptions, {}},
    CommandRule{u"changes",
                u"who joined, left, changed status or was confirmed between two days, and the events",
                FileWord::Optional, changesOptions, changesNeeds},
    CommandRule{u"brief", u"a briefing as PDF, SVG or PNG", FileWord::Optional, briefOptions, needsOutput},
    CommandRule{u"check", u"every problem of a dossier, with line and column", FileWord::Required,
                checkOptions, {}},
    CommandRule{u"import", u"a table of another program (CSV, Excel, GeoJSON, KML, calendars …) as a dossier, or into one",
                FileWord::Required, importOptions, needsOutput},
    CommandRule{u"export",
                u"events, members and sources as .csv, .xlsx, .ods, .geojson, .kml, .kmz, .gpkg, .ics or "
                u".timeline.json, and what such a file cannot carry",
                FileWord::Optional, exportOptions, needsOutput},
    CommandRule{u"picture", u"the window, as a user sees it, as PNG", FileWord::Optional, pictureOptions,
                needsOutput},
};

}

std::span<const OptionRule> optionRules() { return options; }
std::span<const CommandRule> commandRules() { return commands; }

const OptionRule* optionRule(QStringView name)
{
    const auto found = std::ranges::find(options, name, &OptionRule::name);
    return found == options.end() ? nullptr : &*found;
}

const CommandRule* commandRule(QStringView name)
{
    const auto found = std::ranges::find(commands, name, &CommandRule::name);
    return found == commands.end() ? nullptr : &*found;
}

}
