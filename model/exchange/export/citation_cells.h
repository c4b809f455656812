#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/export/table_builder.h"

namespace atlas {

/// Whether a table gives, with each row, what is known of its source: it has no table of sources beside it.
enum class SourceCells { Id, Whole };

/// What a row rests on: its source, the words, where they stand, and how they were read.
void setRowSource(TableBuilder& table, const Citation& citation, const Dossier& dossier, SourceCells cells);

/// What is known of a source itself.
void setSource(TableBuilder& table, const Source& source);

}
