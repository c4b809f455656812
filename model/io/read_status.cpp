#include "model/io/derived_look.h"
#include "model/io/read_colour.h"
#include "model/io/read_plain.h"
#include "model/io/read_text.h"
#include "model/io/read_things.h"

#include <QtTranslation>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

std::optional<Status> readStatus(Reading& reading, const Field& field)
{
    static constexpr std::array patterns{"solid"_L1, "dots"_L1, "horizontal"_L1, "diagonal"_L1, "hatch"_L1};
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Status status;
    QString id;
    std::optional<Rgb> colour;
    record.required("id", id, readId);
    status.id = StatusId(id);
    record.required("label", status.label, readText);
    record.optional("possibleLabel", status.possibleLabel, readText);
    record.optional("pattern", status.pattern, wordReader<Pattern>(patterns));
    record.optional("counted", status.counted, readBool);
    record.optional("colour", colour, readColour);
    if (colour) {
        const DerivedLooks derived = looksFrom(*colour, status.pattern);
        status.light = derived.light;
        status.dark = derived.dark;
        status.print = derived.print;
    }
    record.optional("light", status.light, readLook);
    record.optional("dark", status.dark, readLook);
    record.optional("print", status.print, readLook);
    const bool hasLooks = record.has("light") && record.has("dark") && record.has("print");
    if (!record.has("colour") && !hasLooks)
        reading.complaints.error(
            record.offset(), {QT_TRANSLATE_NOOP("Phrases", "The status “%1” has no colour"), {id}},
            {QT_TRANSLATE_NOOP("Phrases",
                               "Add \"colour\": \"#RRGGBB\", or all of “light”, “dark” and “print”."),
             {}});
    return status;
}

std::optional<Group> readGroup(Reading& reading, const Field& field)
{
    static constexpr std::array marks{"circle"_L1, "square"_L1};
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Group group;
    QString id;
    std::optional<Rgb> colour;
    record.required("id", id, readId);
    group.id = GroupId(id);
    record.required("label", group.label, readText);
    record.optional("colour", colour, readColour);
    if (colour) {
        const DerivedLooks derived = looksFrom(*colour, Pattern::Solid);
        group.light = derived.light.ink;
        group.dark = derived.dark.ink;
        group.print = derived.print.ink;
    }
    record.optional("light", group.light, readColour);
    record.optional("dark", group.dark, readColour);
    record.optional("print", group.print, readColour);
    record.optional("mark", group.mark, wordReader<Group::Mark>(marks));
    return group;
}

}
