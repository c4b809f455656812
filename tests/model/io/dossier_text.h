#pragma once

#include "model/io/load.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

/// A dossier's text with these fields beside the ones that every dossier needs; `source` is its only source.
inline QByteArray
dossierText(const QByteArray& fields,
            const QByteArray& sources = R"([{ "id": "paper", "title": "P", "language": "fr" }])")
{
    return R"({ "format": "coalition-dossier/1", "title": "T", "sources": )" + sources +
           R"(, "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }], )" + fields + " }";
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
