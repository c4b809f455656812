#pragma once

#include "model/exchange/table/format.h"
#include "model/exchange/table/process/child_process.h"
#include "model/exchange/table/sniff.h"

namespace atlas {

/// What the exchange program's words say to a person; `blanks` fill the sentence. A word that is not known
/// says that the file could not be read.
Refusal sayingOf(const QString& word, const QStringList& blanks);
/// Why the exchange program itself failed, at reading or at writing.
Refusal sayingOf(const ChildSilence& silence, bool writing);

}
