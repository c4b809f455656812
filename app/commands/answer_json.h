#pragma once

#include "model/history/history.h"

#include <QJsonObject>

namespace atlas {

/// The answers of `state --json` and `changes --json`: ids, EDTF and the contract's words; only names, titles
/// and places are in a language.
QJsonObject stateJson(const History& history, const Moment& moment, Language language);
QJsonObject changesJson(const History& history, const Changes& changes, Language language);

/// The contract's word for what is known of an event on a day: `announced`, `held` or `cancelled`.
QString occurrenceName(const EventOnDay& event);

}
