#pragma once

#include "model/edit/json_draft.h"

#include <QString>

namespace atlas {

// Where a value stands in a thing's draft: keys and places in lists with slashes between them, such as
// `when/0/value`. The empty path is the thing itself.

/// Null where nothing stands there.
const JsonDraft* valueAt(const JsonDraft& thing, QStringView path);
JsonDraft* valueAt(JsonDraft& thing, QStringView path);
/// A string's text there; empty for anything else.
QString textAt(const JsonDraft& thing, QStringView path);

/// Makes a value stand there, and the objects around it where they are missing. A new field comes after those
/// that documents have before it (docs/dossier-format.md).
void put(JsonDraft& thing, QStringView path, JsonDraft value);
/// Takes a field or an element away, and the list or the field that is left empty by it; an element of a list stays.
void drop(JsonDraft& thing, QStringView path);
/// The list there, made where it is missing.
QList<JsonDraft>& listAt(JsonDraft& thing, QStringView path);

/// `quote` within `when/0` is `when/0/quote`.
QString inside(const QString& path, QLatin1StringView key);
QString inside(const QString& path, qsizetype place);
/// The path of what holds it, and its last key.
QString around(const QString& path);
QString lastKey(const QString& path);

}
