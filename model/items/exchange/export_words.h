#pragma once

#include "model/exchange/export/export_tables.h"

namespace atlas {

/// What a format is good for, in a few words.
QString formatPurpose(ExchangeFormat format, Language language);

/// "15 events, 25 status claims, 58 sources"; what is not there is not named.
QString contentsWords(const ExportContents& contents, Language language);

}
