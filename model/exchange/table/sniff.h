#pragma once

#include "model/exchange/table/format.h"
#include "model/io/complaints.h"

#include <expected>

namespace atlas {

/// Why a file is none of those that are read, and what to do.
struct Refusal {
    Saying sentence;
    Saying hint;
};

/// How many bytes of a file's beginning are looked at.
inline constexpr qint64 sniffedBytes = 64 * 1024;

/// A file's format by its first bytes, and where these leave it open, by its name: what is nothing else is a
/// text of separated values.
std::expected<ExchangeFormat, Refusal> sniffedFormat(QByteArrayView beginning, const QString& path);

}
