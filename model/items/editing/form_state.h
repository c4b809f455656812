#pragma once

#include "model/dossier/dossier.h"
#include "model/edit/json_draft.h"
#include "model/edit/things.h"
#include "model/items/editing/date_field.h"

#include <QHash>
#include <QSet>

namespace atlas {

/// What a form has been filled in with so far.
struct FormState {
    JsonDraft draft;
    /// Dates, numbers and colours as they were typed, by path: the draft has what they mean.
    QHash<QString, DateFields> dates;
    QHash<QString, QString> texts;
    QSet<QString> amiss; ///< of `texts`: those that mean nothing
    QSet<QString> unfolded;
    /// What the loader has against a value, by path; the empty path: against the thing.
    QHash<QString, QString> refusals;
    bool tried = false; ///< it was to be saved: what is missing is said
};

/// What a form is about, and what there is to refer to.
struct FormContext {
    const Dossier& dossier;
    Language language; ///< the window's
    Language own;      ///< of the dossier's plain texts
    Day today;
    std::optional<ThingList> list; ///< nothing: the dossier's own fields
    bool isNew = false;
};

}
