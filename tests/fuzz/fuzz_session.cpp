// Any bytes as the session file that a PDF carries.

#include "model/session/session_file.h"
#include "tests/fuzz/fuzzer.h"

using namespace atlas;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto file = readSession(inputBytes(data, size), Language::English);
    if (!file) {
        hold(!file.error().isEmpty(), "a refusal is a sentence");
        return 0;
    }
    const auto again = readSession(sessionBytes(*file), Language::English);
    hold(again && *again == *file, "what is written is read back as the same session");
    return 0;
}
