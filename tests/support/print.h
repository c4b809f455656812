#pragma once

#include <QString>

#include <catch2/catch_tostring.hpp>

/// Qt's strings in failure messages.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
