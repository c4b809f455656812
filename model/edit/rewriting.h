#pragma once

#include "model/edit/edit.h"
#include "model/edit/json_draft.h"

namespace atlas {

/// The least that must be spliced so that a value of a JSON text becomes the one that is wanted: members and
/// elements that stay are not touched, neither their spaces nor their order nor how they escape; what is added
/// is laid out like its neighbours (on one line or on many, with the text's own indentation and line ends).
/// `bytes` are those that `existing` was read from. Elements of lists are told apart by their `id` where they have
/// one, else by what is equal, else by what is alike or stands in their place. The changes go from the last to the
/// first: each stands where the text has it before any is made.
QList<TextChange> rewriting(const QByteArray& bytes, const JsonValue& existing, const JsonDraft& wanted);

/// A whole text of its own: two spaces of indentation, short lists and objects on one line, a line feed at the
/// end.
QByteArray written(const JsonDraft& value);

}
