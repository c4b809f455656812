#pragma once

#include "app/commands/import_choice.h"
#include "app/commands/plan_choice.h"
#include "model/exchange/export/export_tables.h"
#include "model/time/day.h"
#include "model/time/language.h"

#include <QSize>
#include <QStringList>

#include <expected>
#include <optional>
#include <variant>

namespace atlas {

/// What the program's exit code says; the numbers are a contract.
enum class Exit { Done = 0, DataErrors = 1, WrongUsage = 2, CannotAccess = 3 };

/// Which dossier, read how.
struct DossierChoice {
    QString file;                ///< empty: the bundled dossier
    std::optional<QString> lens; ///< as written
    std::optional<Day> knownOn;  ///< only sources published by then speak
    std::optional<Language> language;
};

// What is not given is as a briefing's PDF says that carries the dossier; otherwise the lens is the dossier's
// own, the language English, the day the last event's, the boundary position the United Nations'.

struct StateCommand {
    DossierChoice dossier;
    std::optional<Day> at;
    bool json = false;
};

struct ChangesCommand {
    DossierChoice dossier;
    Day from;
    std::optional<Day> to;
    bool json = false;
};

struct BriefCommand {
    DossierChoice dossier;
    std::optional<Day> at;
    std::optional<Day> from;
    QString country;                   ///< an actor: a state by ISO 3166-1 alpha-3; may be empty
    std::optional<QString> boundaries; ///< of Boundaries::positions()
    PlanChoice plan;
    bool archival = false; ///< PDF/A-1b
    int dpi = 150;         ///< of a PNG
    QString output;        ///< ends in .pdf, .svg or .png
};

struct CheckCommand {
    QString file;
    Language language = Language::English;
    bool json = false;
};

struct ImportCommand {
    QString file;   ///< a table that another program wrote
    QString into;   ///< the dossier that is added to; empty: a new one
    QString output; ///< ends in .json
    ImportChoice choice;
    Language language = Language::English; ///< of the report
    bool json = false;
};

struct ExportCommand {
    DossierChoice dossier;
    ExchangeFormat format = ExchangeFormat::Csv; ///< by the output's name
    ExportedTable table = ExportedTable::Events;
    std::optional<Day> at; ///< members as of this day
    bool json = false;
    QString output;
};

enum class WindowTheme { Light, Dark };
enum class ShownView { Europe, Members, World, Selection };

struct PictureCommand {
    DossierChoice dossier;
    std::optional<Day> at;
    std::optional<Day> compare;
    QString select;        ///< an actor's or event's id; may be empty
    ShownView view = ShownView::Europe;
    std::optional<QString> boundaries; ///< of Boundaries::positions()
    QSize size{1440, 900}; ///< of the window, in logical pixels
    int scale = 1;         ///< pixels of the picture for each of those
    WindowTheme theme = WindowTheme::Light;
    QString output;        ///< ends in .png
};

struct WindowCommand {
    QString file; ///< empty: the bundled dossier
};

struct HelpCommand {
    QString command; ///< empty: of the program
};

struct VersionCommand {
};

using Command = std::variant<WindowCommand, StateCommand, ChangesCommand, BriefCommand, CheckCommand,
                             ImportCommand, ExportCommand, PictureCommand, HelpCommand, VersionCommand>;

/// Reads the words after the program's name. The error is a sentence that says what is wrong and, where it
/// can be guessed, what was meant; the program then ends with Exit::WrongUsage. No file is looked at: a first
/// word of letters alone is a command's name, so a dossier in a file of such a name is opened as `./name`.
std::expected<Command, QString> parseCommandLine(const QStringList& words);

/// What stderr says of it, on a line of its own: "coalition-atlas: sentence".
QString usageLine(const QString& sentence);

}
