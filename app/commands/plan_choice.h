#pragma once

#include "app/commands/option_values.h"
#include "model/session/briefing_plan.h"

#include <expected>

namespace atlas {

/// What the command line says of a briefing's pages; of what it does not say, it has nothing.
struct PlanChoice {
    std::optional<Template> kind;
    std::optional<SeriesOf> seriesOf;
    std::optional<Paper> paper;
    std::optional<Orientation> orientation;
    std::optional<bool> greyscale;
    std::optional<BriefingBlocks> blocks;
    std::optional<QString> author;
    std::optional<QString> organisation;
    std::optional<QString> handling;
    std::optional<QString> notes;
    QString notesFile; ///< where the notes are to be read from; empty: nowhere

    friend bool operator==(const PlanChoice&, const PlanChoice&) = default;
};

PlanChoice planChoice(OptionValues& values);

/// The plan, with what was chosen in place of its own. A template that is chosen brings its usual orientation.
/// Notes that stand in a file must have been read into the choice.
BriefingPlan planned(const PlanChoice& choice, BriefingPlan plan);

/// The user's notes as they stand in a file: UTF-8, at most 1 MiB, no hidden characters. They come in the
/// usual form (inUsualForm). The error is a sentence for a person.
std::expected<QString, QString> readNotes(const QString& path);

}
