#pragma once

#include "model/exchange/table/open_tables.h"

namespace atlas {

/// Where the program for other programs' formats lies: beside this one, as it is built, or where it is installed
/// (`../libexec/coalition-atlas`). Needs the application object.
ExchangeProgram exchangeProgram();

}
