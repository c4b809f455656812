#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input, and what a corpus is read by.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace atlas {

inline QByteArray inputBytes(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

/// A claim about any input; where it does not hold, the fuzzer keeps the input.
inline void hold(bool claim, const char* words)
{
    if (!claim) qFatal("%s", words);
}

}
