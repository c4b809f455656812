#include "ui/briefing/output/pdf_attachments.h"

#include "ui/briefing/output/pdf_dates.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace atlas {

void attach(QPDF& pdf, std::span<const CarriedFile> files, Day day)
{
    QPDFEmbeddedFileDocumentHelper attachments(pdf);
    const std::string date = pdfDate(day).toStdString();
    for (const CarriedFile& file : files) {
        const std::string name = file.name.toStdString();
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, file.bytes.toStdString());
        stream.setSubtype(file.mimeType.toStdString()).setCreationDate(date).setModDate(date);
        attachments.replaceEmbeddedFile(name, QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream));
    }
}

}
