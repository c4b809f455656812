#pragma once

#include "model/dossier/ids.h"
#include "model/time/day.h"

#include <QList>

#include <optional>

namespace atlas {

struct Dossier;
struct Citation;

/// The sources believed: some of them, the official ones, or all; and of those, where a day is given, only
/// what had been published by then.
class Lens
{
public:
    static Lens all() { return Lens(Kind::All, {}); }
    static Lens official() { return Lens(Kind::Official, {}); }
    static Lens of(QList<SourceId> sources) { return Lens(Kind::Some, std::move(sources)); }
    /// Reads the command line's form: `all`, `official`, or source ids separated by commas, each of which the
    /// dossier must have. Nothing, and the first unknown word in `unknown`, otherwise.
    static std::optional<Lens> parse(QStringView text, const Dossier& dossier, QString* unknown = nullptr);

    /// The same, as known on a day: only sources that were certainly published by then speak, so none
    /// without a date, and nothing that has no source.
    Lens asKnownOn(std::optional<Day> day) const;
    std::optional<Day> knownOn() const { return deadline; }

    /// The command line's form, source ids in the order given; without the day.
    QString toString() const;
    /// Whether a citation speaks through this lens. What has no source is believed by `all` alone.
    bool believes(const Citation& citation, const Dossier& dossier) const;
    bool believes(const SourceId& source, const Dossier& dossier) const;

    Lens() = default; ///< all
    friend bool operator==(const Lens&, const Lens&) = default;

private:
    enum class Kind { All, Official, Some };
    Lens(Kind lensKind, QList<SourceId> sources) : kind(lensKind), chosen(std::move(sources)) {}
    Kind kind = Kind::All;
    QList<SourceId> chosen;
    std::optional<Day> deadline;
};

}
