#pragma once

#include <QString>

namespace atlas {

/// What `--help` prints: of one command, or of the program where the name is empty.
QString helpText(QStringView command = {});
/// What `--version` prints.
QString versionText();

}
