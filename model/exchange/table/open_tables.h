#pragma once

#include "model/exchange/table/format.h"
#include "model/exchange/table/table.h"
#include "model/time/language.h"

namespace atlas {

/// How a text of separated values is read; what is not said is found out from its beginning.
struct TextTableOptions {
    std::optional<QChar> separator;
    std::optional<QString> encoding; ///< a name that QStringDecoder or ICU knows, such as `windows-1251`
    bool operator==(const TextTableOptions&) const = default;
};

/// The program that reads and writes other programs' formats in a process of its own
/// (`coalition-atlas-exchange`): a hostile file can end it, and nothing else. The caller knows where it lies.
struct ExchangeProgram {
    QString path;
};
/// Where it lies for a program in this folder: beside it, as in the build tree, else where it is installed.
ExchangeProgram exchangeProgramFor(const QString& applicationFolder);

/// Opens a file that another program wrote: separated values in this process, everything else through the
/// exchange program. By the file's first bytes where they say something, else by its name. Reads this file
/// and nothing that it points to.
std::expected<std::unique_ptr<TableFile>, Problem> openTables(const QString& path,
                                                              const TextTableOptions& options,
                                                              const ExchangeProgram& program,
                                                              Language language);
/// A table pasted from the clipboard, as spreadsheets put it there: separated by tabs, else as CSV.
std::expected<std::unique_ptr<TableFile>, Problem> tablesOfText(const QString& text, Language language);
/// What was found out of a text of separated values.
std::optional<TextTableOptions> textOptionsOf(const TableFile& file);

}
