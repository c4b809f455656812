#pragma once

#include "model/items/editing/form_row.h"
#include "model/items/editing/form_state.h"

namespace atlas {

// What an act of the user upon one line of a form makes of its draft. What cannot be written is kept as it was typed,
// and the line says why.

void writeText(FormState& state, const FormContext& context, const FormRow& row, const QString& text);
void writeWords(FormState& state, const FormContext& context, const FormRow& row, Language language,
                const QString& text);
void writeDate(FormState& state, const FormContext& context, const FormRow& row, const DateFields& fields);
/// What the fields of a date show now.
DateFields dateOf(const FormState& state, const FormRow& row);
void writePosition(FormState& state, const FormRow& row, const QString& lon, const QString& lat);
/// One of the row's keys.
void writeChoice(FormState& state, const FormRow& row, const QString& key);
void writeFlag(FormState& state, const FormRow& row, bool on);
/// Puts an id into a list or takes it out; of a field for one id, puts it there.
void toggleId(FormState& state, const FormRow& row, const QString& id);
/// One more of a kind: a claim, a number, a citation. Returns its path.
QString addElement(FormState& state, const FormContext& context, const QString& path);
void removeElement(FormState& state, const QString& path);

}
