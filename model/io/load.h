#pragma once

#include "model/dossier/dossier.h"
#include "model/io/problem.h"
#include "model/session/session_file.h"

#include <expected>
#include <memory>
#include <optional>

namespace atlas {

/// A dossier read whole, with the warnings met on the way.
struct Loaded {
    std::shared_ptr<const Dossier> dossier;
    Problems warnings;
    /// Where a PDF carried the dossier: what was looked at and printed. What it names, the dossier has.
    std::optional<SessionFile> session = std::nullopt;
};

/// Reads a dossier of format `coalition-dossier/1` (resources/schema/coalition-dossier-1.schema.json). Either
/// the dossier is whole, or every problem of the file is told in one go. Reads nothing but this file; accepts
/// at most 256 MiB. A briefing's PDF, known by its first bytes, is read for the dossier and the session that it
/// carries.
/// `:/` paths read the program's own resources.
/// Problems are told in the given language.
std::expected<Loaded, Problems> loadDossier(const QString& path, Language language = Language::English);

/// The same from bytes; `name` is the file's name in problems.
std::expected<Loaded, Problems> readDossier(const QByteArray& bytes, const QString& name,
                                            Language language = Language::English);

}
