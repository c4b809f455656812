#pragma once

#include <QString>

namespace atlas {

/// Whether a window can open: Qt ends the process where it cannot, so it is asked before.
bool hasDisplay();
/// What is then to be said.
QString noDisplaySentence();

}
