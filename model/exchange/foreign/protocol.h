#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>

namespace atlas::exchange {

// How the program talks with `coalition-atlas-exchange`, the process of its own that reads and writes other
// programs' formats: over one local socket, which is the child's standard input and output, in lines of JSON
// (one object each, ended by a line feed, at most `longestLine` bytes). Either side stops writing while the
// other does not read, so neither holds more than a row or two. The child gives words, never sentences: it
// has read a stranger's file, and what it says is filled into the program's own phrases.
//
// Reading. The file is open as the child's descriptor `fileDescriptor`; no name of a file is ever told.
//   → {"version":1,"act":"tables","format":".xlsx"}
//   ← {"table":{"name":"Sheet1","columns":["A","B"],"rows":12}} for each, then {"end":true}
//   → {"act":"rows","table":0}, any number of times
//   ← {"row":[2,"cell","cell"]} for each, then {"end":true}
// At any time between: {"progress":0.25} (also the sign that the child still works) and
//   {"remark":{"says":"recurrence","row":2,"column":0,"blanks":["…"]}}, row and column from 1, 0: as a whole.
//
// Writing. The child writes to no file; the parent does.
//   →
//   {"version":1,"act":"write","format":".gpkg","tables":[{"name":"events","columns":[{"name":"id","kind":0}]}]}
//     with ColumnKind's numbers, then {"row":[0,"cell"]} for each row, its table's number first, then
//     {"end":true}
//   ← {"bytes":"base64"} for each part of the file, then {"end":true}
//
// Where it cannot be done, in place of what follows: {"fault":{"says":"damaged","blanks":["…"]}}.
// The words of remarks and faults are those of model/exchange/table/process/sayings.cpp.

inline constexpr int version = 1;
inline constexpr int fileDescriptor = 3;
inline constexpr qsizetype longestLine = 64 * 1024 * 1024;

/// An object as one line, its line feed included.
QByteArray lineOf(const QJsonObject& object);
/// Empty where the line is no object.
QJsonObject objectOf(const QByteArray& line);

}
