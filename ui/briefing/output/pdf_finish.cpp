#include "ui/briefing/output/pdf_finish.h"

#include "model/io/qpdf_limits.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/output/pdf_attachments.h"
#include "ui/briefing/output/pdf_letters.h"
#include "ui/briefing/output/pdf_links.h"
#include "ui/briefing/output/pdf_metadata.h"
#include "ui/briefing/output/pdf_outline.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace atlas {

namespace {

QByteArray bytesOf(const Buffer& buffer)
{
    return {reinterpret_cast<const char*>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

void mendLetters(QPDF& pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        QPDFObjectHandle letters = object.getKey("/ToUnicode");
        const QByteArray mended = withUsualLetters(bytesOf(*letters.getStreamData(qpdf_dl_generalized)));
        letters.replaceStreamData(mended.toStdString(), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
    }
}

/// Puts each page's shapes under its texts.
void addShapes(QPDF& pdf, std::span<const QByteArray> streams)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (size_t i = 0; i < streams.size(); ++i) {
        QPDFPageObjectHelper page = pages.at(i);
        QPDFObjectHandle shapes = QPDFObjectHandle::newStream(&pdf);
        shapes.replaceStreamData(streams[i].toStdString(), QPDFObjectHandle::newName("/FlateDecode"),
                                 QPDFObjectHandle::newNull());
        page.addPageContents(shapes, true);
    }
}

QByteArray written(QPDF& pdf, PdfKind kind)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    if (kind == PdfKind::Archival) {
        // PDF/A-1 is PDF 1.4, which has no streams of objects.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.forcePDFVersion("1.4");
    } else {
        writer.setObjectStreamMode(qpdf_o_generate);
    }
    writer.write();
    return bytesOf(*writer.getBufferSharedPointer());
}

}

std::expected<QByteArray, QString> finishPdf(const QByteArray& texts, std::span<const QByteArray> shapes,
                                             const Briefing& briefing, PdfKind kind)
{
    limitQpdf();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("briefing", texts.constData(), size_t(texts.size()));
        addShapes(pdf, shapes);
        describe(pdf, briefing, kind);
        addOutline(pdf, briefing.bookmarks);
        addLinks(pdf, briefing.links);
        if (kind == PdfKind::Usual) attach(pdf, briefing.carried, briefing.day);
        else pdf.getRoot().removeKey("/Names"); // where attachments would be, as QPdfWriter leaves it: empty
        mendLetters(pdf);
        return written(pdf, kind);
    } catch (const std::exception& error) {
        return std::unexpected(
            phrase(briefing.language, QT_TRANSLATE_NOOP("Phrases", "The PDF cannot be made: %1."))
                .arg(QString::fromUtf8(error.what())));
    }
}

}
