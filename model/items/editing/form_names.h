#pragma once

#include "model/edit/edit.h"
#include "model/edit/json_draft.h"
#include "model/edit/things.h"

#include <functional>

namespace atlas {

/// "Add an event", "New event": what a form for a new thing of a list is called.
const char* newThingPhrase(ThingList list);
/// "Events", "Country statuses": what the list is called.
const char* listPhrase(ThingList list);

EditName addingName(ThingList list, const QString& title);
EditName removingName(ThingList list, const QString& title);
/// After what was changed: "Change the date of “Paris”", "Add France to “Paris”", "Change the event “Paris”".
/// `nameOf` gives an actor's name for its id.
EditName changingName(ThingList list, const QString& title, const JsonDraft& before, const JsonDraft& after,
                      const std::function<QString(const QString&)>& nameOf);
EditName changingDossierName();

}
