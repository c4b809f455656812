#include "tests/model/io/raw_pdf.h"

#include <QtEndian>

namespace atlas::test {

namespace {

/// The objects one after the other, and where each begins.
struct Body {
    QByteArray bytes = "%PDF-1.5\n";
    QList<qsizetype> offsets;

    void add(const QByteArray& object)
    {
        offsets.append(bytes.size());
        bytes += QByteArray::number(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
};

QByteArray entry(int kind, qsizetype where, int index)
{
    QByteArray bytes(6, '\0');
    bytes[0] = char(kind);
    qToBigEndian(quint32(where), bytes.data() + 1);
    bytes[5] = char(index);
    return bytes;
}

}

QByteArray rawPdf(const QList<QByteArray>& objects)
{
    Body body;
    for (const QByteArray& object : objects) body.add(object);
    const QByteArray start = QByteArray::number(body.bytes.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    QByteArray bytes = body.bytes + "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : body.offsets)
        bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return bytes + "trailer\n<< /Root 1 0 R /Size " + size + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray rawPdf(const QList<QByteArray>& objects, PackedObject packed)
{
    Body body;
    for (const QByteArray& object : objects) body.add(object);
    const qsizetype start = body.bytes.size();
    QByteArray entries = entry(0, 0, 0);
    for (qsizetype i = 0; i < objects.size(); ++i)
        entries += i + 1 == packed.packed ? entry(2, packed.stream, 0) : entry(1, body.offsets[i], 0);
    entries += entry(1, start, 0);
    const QByteArray size = QByteArray::number(objects.size() + 2);
    body.add(rawStream(entries, "/Type /XRef /W [1 4 1] /Root 1 0 R /Size " + size));
    return body.bytes + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray rawStream(const QByteArray& bytes, const QByteArray& entries)
{
    return "<< /Length " + QByteArray::number(bytes.size()) + ' ' + entries + " >>\nstream\n" + bytes +
           "\nendstream";
}

QByteArray rawDeflatedStream(const QByteArray& bytes, const QByteArray& entries)
{
    constexpr qsizetype lengthOfQt = 4; // qCompress puts the size in front
    return rawStream(qCompress(bytes).sliced(lengthOfQt), "/Filter /FlateDecode " + entries);
}

QList<QByteArray> carryingObjects(const QByteArray& dossierStream, const QByteArray& sessionStream)
{
    return {"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names "
            "[(dossier.json) 3 0 R (session.json) 4 0 R] >> >> >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
            "<< /Type /Filespec /F (dossier.json) /EF << /F 5 0 R >> >>",
            "<< /Type /Filespec /F (session.json) /EF << /F 6 0 R >> >>",
            dossierStream,
            sessionStream};
}

QByteArray carryingPdf(const QByteArray& dossier, const QByteArray& session)
{
    return rawPdf(carryingObjects(rawDeflatedStream(dossier), rawDeflatedStream(session)));
}

}
