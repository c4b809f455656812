// Any bytes as a dossier, or as a PDF that may carry one: whole, or every problem with its place.

#include "model/io/load.h"
#include "tests/fuzz/fuzzer.h"

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = inputBytes(data, size);
    const auto loaded = readDossier(bytes, u"fuzzed.json"_s);
    if (loaded) {
        hold(loaded->dossier->bytes == bytes && !loaded->warnings.hasErrors(), "a dossier that is read is whole");
        return 0;
    }
    hold(loaded.error().hasErrors(), "what is not read says why");
    hold(std::ranges::none_of(loaded.error().list, &QString::isEmpty, &Problem::sentence), "in a sentence");
    return 0;
}
