#pragma once

#include <QByteArray>

#include <expected>

namespace atlas {

/// What a PDF carries, as bytes nobody has looked into.
struct Carried {
    QByteArray dossier;
    QByteArray session;
};

enum class CarriedFault {
    Nothing,   ///< it has no dossier
    NoSession, ///< it has a dossier, but not what was looked at in it
    Damaged,   ///< it is no whole PDF, or an attachment cannot be unpacked
    Locked,    ///< a password is needed
    TooLarge   ///< an attachment is larger than any dossier, or than any session
};

/// Whether a file begins as PDFs do.
bool isPdf(QByteArrayView bytes);

/// Takes the dossier and the session out of a PDF, wherever it comes from: nothing else of it is looked at,
/// nothing is run, and what unpacks to more than the limits is refused while it is unpacked. A damaged PDF is
/// not mended, for its dossier would not be the one that was printed.
std::expected<Carried, CarriedFault> carriedBy(const QByteArray& pdf);

}
