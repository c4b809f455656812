// Any text as EDTF: what is read is written back to the same time, and its bounds are in order.

#include "model/time/edtf.h"
#include "model/time/format.h"
#include "tests/fuzz/fuzzer.h"

using namespace atlas;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto time = Edtf::parse(QString::fromUtf8(inputBytes(data, size)));
    if (!time) {
        hold(time.error().column >= 1 && !time.error().sentence.isEmpty(), "a refusal says where and why");
        return 0;
    }
    const auto again = Edtf::parse(time->toString());
    hold(again && *again == *time, "what is written is read back as the same time");
    const DayBounds bounds = time->bounds();
    hold(!bounds.earliest || !bounds.latest || *bounds.earliest <= *bounds.latest, "bounds are in order");
    return 0;
}
