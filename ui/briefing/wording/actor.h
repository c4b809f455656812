#pragma once

#include "ui/briefing/view.h"

#include <expected>

namespace atlas::page {

/// Whom the page is about: the session's actor. Fails with a sentence that says which one may be meant.
std::expected<const Actor*, QString> actorOfPage(const View& view);

/// What a page about such an actor is called: "Country card".
QString cardKind(const View& view, const Actor& actor);
/// How many share a status on the page's day, as sure or as possible as it is: "one of 15 states".
QString shareWords(const View& view, const ActorState& state);
/// Between which days a status that is only possible may have begun or ended; empty where it is not.
QString possibleWords(const View& view, const ActorState& state);
/// Where an actor belongs: a person's office, and its state or organisation; empty for others.
QString officeWords(const View& view, const Actor& actor);

/// Itself, or a person who acts for it.
bool actsFor(const View& view, const ActorId& one, const Actor& actor);

}
