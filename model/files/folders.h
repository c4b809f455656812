#pragma once

#include <QString>

namespace atlas {

/// Makes a folder, and those above it that are missing, for the user alone; what it made outlives a power
/// cut. False, and `errno`, where it cannot be made.
bool makeFolder(const QString& folder);

/// Makes a folder's entries (a file that was made in it, or renamed) outlive a power cut. File systems that
/// cannot are left alone: what was renamed cannot be taken back.
void syncFolder(const QString& folder);

}
