#pragma once

#include "model/exchange/import/import_report.h"
#include "model/time/language.h"

#include <QJsonObject>

namespace atlas {

/// What became of an import, in a few lines for a person: how many rows, what they became, and whose names are
/// doubtful. The remarks are not among them; remarkLine has each.
QString importReportText(const ImportReport& report, Language language);
/// `FILE:ROW: warning: Sentence. Hint`; with several tables, `FILE:TABLE:ROW:`.
QString remarkLine(const ImportRemark& remark, const QString& file, bool namesTable);
/// `{"rows","imported","skipped","empty","made":{…},"remarks":[…],"unlisted","doubtful":[…]}`
QJsonObject importReportJson(const ImportReport& report);

}
