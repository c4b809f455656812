#pragma once

#include "model/edit/edit.h"
#include "model/io/load.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

/// A text in failure messages.
template <>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray& text) { return text.toStdString(); }
};

namespace atlas::test {

/// A text after an edit that can be undone.
inline QByteArray edited(const QByteArray& text, const Edit& edit)
{
    const auto after = done(text, edit);
    REQUIRE(after);
    CHECK(undone(*after, edit) == text);
    return *after;
}

/// The dossier of a text that must open.
inline std::shared_ptr<const Dossier> read(const QByteArray& text)
{
    const auto loaded = readDossier(text, QStringLiteral("test"));
    if (!loaded)
        for (const Problem& problem : loaded.error().list) UNSCOPED_INFO(problem.toLine().toStdString());
    REQUIRE(loaded);
    return loaded->dossier;
}

}
