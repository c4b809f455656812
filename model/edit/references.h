#pragma once

#include "model/edit/things.h"

#include <functional>
#include <optional>
#include <span>

namespace atlas {

/// A field whose text names a thing of another list by its id, or several with commas between them.
struct Reference {
    std::optional<ThingList> from; ///< whose field it is; nothing: the dossier's own
    /// Keys from the thing to the text, with dots between them; `[]` stands for each element of a list, and
    /// `!` for what an object is nothing without.
    const char* path;
    ThingList to;

    /// The field of the thing itself.
    QByteArray field() const;
};

/// Every field of the format that refers to a thing.
std::span<const Reference> references();

/// Whether a field of a thing, or of the dossier's object, names this id.
bool refers(const JsonValue& thing, const Reference& by, const QString& id);

/// Puts another id in the place of one.
void rename(JsonDraft& thing, const Reference& by, const QString& id, const QString& renamed);

/// Takes an id out, and what is empty without it; a `source` becomes null. Whether the thing is left without
/// what it cannot be without.
bool forget(JsonDraft& thing, const Reference& by, const QString& id);

/// Every id that a thing, or the dossier's object, names.
void forEachNamed(const JsonValue& thing, std::optional<ThingList> of,
                  const std::function<void(ThingList list, const QString& id)>& use);

/// The same as the first three for every field of a thing that refers to one list.
bool refers(const JsonValue& thing, std::optional<ThingList> of, ThingList to, const QString& id);
void rename(JsonDraft& thing, std::optional<ThingList> of, ThingList to, const QString& id,
            const QString& renamed);
bool forget(JsonDraft& thing, std::optional<ThingList> of, ThingList to, const QString& id);

}
