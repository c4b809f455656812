// Any words as a date: what is understood is EDTF that can be read.

#include "model/time/date_words_reader.h"
#include "tests/fuzz/fuzzer.h"

using namespace atlas;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto reading = readDateWords(QString::fromUtf8(inputBytes(data, size)), Day::fromIso(u"2026-01-06").value());
    if (reading) hold(Edtf::parse(reading->time.toString()).has_value(), "a date in words is a time in EDTF");
    return 0;
}
