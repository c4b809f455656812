#pragma once

#include "model/items/editing/row_builder.h"

namespace atlas {

/// The form of a thing of any list, or of the dossier itself: its fields in the order in which one fills them in.
std::vector<FormRow> formRows(const FormState& state, const FormContext& context);

void layOutSource(RowBuilder& form);
void layOutGroup(RowBuilder& form);
void layOutStatus(RowBuilder& form);
void layOutActor(RowBuilder& form);
void layOutStatusClaim(RowBuilder& form);
void layOutTheme(RowBuilder& form);
void layOutEvent(RowBuilder& form);
void layOutStatement(RowBuilder& form);
void layOutOutcome(RowBuilder& form);
void layOutScenario(RowBuilder& form);
void layOutMemberCount(RowBuilder& form);
void layOutDossier(RowBuilder& form);

/// What, how many: of an event's numbers and of the coalition's size. `path` is empty or a group's.
void layOutCount(RowBuilder& form, const QString& path);
/// The id by which the rest of the file refers to a thing; made from its title where it is new.
void layOutId(RowBuilder& form);

}
