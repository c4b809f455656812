// Any bytes as a text of separated values, or as a timeline: whatever its encoding, separator and quotes, each row
// has as many cells as the table has columns, and rows are numbered upwards.

#include "model/exchange/table/open_tables.h"
#include "tests/fuzz/fuzzer.h"
#include "tests/fuzz/input_file.h"

using namespace atlas;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const InputFile file(inputBytes(data, size), ".csv");
    const auto tables = openTables(file.path(), {}, {}, Language::English);
    if (!tables) {
        hold(!tables.error().sentence.isEmpty(), "a refusal is a sentence");
        return 0;
    }
    for (size_t table = 0; table < (*tables)->tables().size(); ++table) {
        const qsizetype columns = (*tables)->tables()[table].columns.size();
        const auto rows = (*tables)->rows(table);
        if (!rows) continue;
        qint64 last = 0;
        for (auto row = (*rows)->next(); row && *row; row = (*rows)->next()) {
            hold((*row)->cells.size() == columns, "a row has a cell for each column");
            hold((*row)->number > last, "rows are numbered upwards");
            last = (*row)->number;
        }
    }
    return 0;
}
