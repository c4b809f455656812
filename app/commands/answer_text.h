#pragma once

#include "model/history/history.h"

#include <QString>

namespace atlas {

/// The answers of `state` and `changes` for people: lines of plain text, in columns.
QString stateText(const History& history, const Moment& moment, Language language);
QString changesText(const History& history, const Changes& changes, Language language);

}
