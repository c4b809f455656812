#pragma once

#include <QString>

namespace atlas::test {

/// A file under tests/data, by its path there.
inline QString dataPath(const QString& file)
{
    return QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/") + file;
}

}
