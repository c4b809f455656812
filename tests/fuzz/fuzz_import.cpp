// Any text as a table that somebody pasted, understood as its headings suggest: what is made of it is a dossier that
// the loader reads, and every row is accounted for.

#include "model/exchange/import/import_dossier.h"
#include "model/exchange/table/open_tables.h"
#include "model/io/load.h"
#include "tests/fuzz/fuzzer.h"

using namespace atlas;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto file = tablesOfText(QString::fromUtf8(inputBytes(data, size)), Language::English);
    if (!file || (*file)->tables().empty()) return 0;
    const auto mapping = suggestedMapping(**file, 0, Dossier());
    if (!mapping) return 0;
    const auto imported = importAsDossier(**file, {{0, *mapping}}, u"Fuzzed"_s, Language::English, Language::English,
                                          [](std::optional<double>) { return true; });
    if (!imported || !*imported) return 0;
    const ImportReport& report = (*imported)->report;
    hold(report.rows == report.imported + report.skipped + report.empty, "every row is imported, skipped or empty");
    hold(readDossier((*imported)->text, u"fuzzed.json"_s).has_value(), "what is imported can be read");
    return 0;
}
