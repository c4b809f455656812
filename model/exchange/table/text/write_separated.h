#pragma once

#include "model/exchange/table/write_tables.h"

namespace atlas {

/// RFC 4180 in UTF-8, with the byte order mark without which Excel takes it for the machine's old encoding.
/// Lines end in CRLF; line breaks within cells are line feeds. Texts that a spreadsheet would take for
/// formulas are escaped (formula_escape.h), which our own reader takes off again.
QByteArray separatedText(const WrittenTable& table);

}
