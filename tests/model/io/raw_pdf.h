#pragma once

#include <QByteArray>
#include <QList>

namespace atlas::test {

/// A PDF made by hand of these objects, the first of which is number 1 and the catalogue.
QByteArray rawPdf(const QList<QByteArray>& objects);

/// The same, with a stream of cross-references, by which some objects are found in others: an object of number
/// `packed` lies in the stream of objects that is number `stream`.
struct PackedObject {
    int packed = 0;
    int stream = 0;
};
QByteArray rawPdf(const QList<QByteArray>& objects, PackedObject packed);

/// An object that is a stream of these bytes; `entries` stand in its dictionary.
QByteArray rawStream(const QByteArray& bytes, const QByteArray& entries = {});
/// The same, deflated.
QByteArray rawDeflatedStream(const QByteArray& bytes, const QByteArray& entries = {});

/// A PDF of no pages that carries these two, deflated.
QByteArray carryingPdf(const QByteArray& dossier, const QByteArray& session);
/// The objects it is made of; 5 and 6 are the streams of the dossier and the session.
QList<QByteArray> carryingObjects(const QByteArray& dossierStream, const QByteArray& sessionStream);

}
