#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace atlas::test {

/// How the program that is killed (kill_victim) tells its parent what it does, a line an act: first `will`,
/// then, when it has been done, `did`.
///
///     ready
///     will text HASH            the text is about to be this one
///     will save FILE HASH       the file is about to hold it
///     did
inline QByteArray shortHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).first(8).toHex();
}

}
