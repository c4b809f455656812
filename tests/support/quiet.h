#pragma once

#include <QString>

namespace atlas::test {

/// From now on an unexpected warning of Qt ends the test program: a broken binding or model never passes.
void failOnWarnings();
/// Warnings that contain this text are expected until the end of the program.
void expectWarning(const QString& part);

}
