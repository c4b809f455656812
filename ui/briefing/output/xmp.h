#pragma once

#include <QByteArray>
#include <QString>

namespace atlas {

/// What a PDF says of itself, in one line each; only the author may be empty.
struct XmpFields {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString creator;  ///< the program whose pages they are
    QString producer; ///< the program that wrote the PDF
    QString language;
    QString date; ///< `2026-01-06T12:00:00Z`
};

/// The XMP packet (ISO 16684-1) that says so; an archival one states PDF/A-1b (ISO 19005-1).
QByteArray xmpPacket(const XmpFields& fields, bool archival);

}
