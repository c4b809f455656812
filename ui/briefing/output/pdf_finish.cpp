#include "ui/briefing/output/pdf_finish.h"

#include "model/phrases/phrases.h"
#include "ui/briefing/output/pdf_letters.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <span>

namespace atlas {

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

/// Noon UTC of the day: a date that no time zone moves to another day.
std::string pdfDate(Day day)
{
    const CalendarDate date = day.calendar();
    return QStringLiteral("D:%1%2%3120000Z")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'))
        .toStdString();
}

/// A flat outline: an entry a heading, each leading to its place on its page.
void addBookmarks(QPDF& pdf, Object root, std::span<const Bookmark> bookmarks)
{
    if (bookmarks.empty()) return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> entries;
    for (const Bookmark& bookmark : bookmarks) {
        Object page = pages.at(size_t(bookmark.page)).getObjectHandle();
        const double top = page.getKey("/MediaBox").getArrayItem(3).getNumericValue() - bookmark.y;
        Object entry = pdf.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", textObject(bookmark.title));
        entry.replaceKey("/Parent", outline);
        entry.replaceKey("/Dest", Object::newArray({page, Object::newName("/XYZ"), Object::newNull(),
                                                    Object::newReal(top, 2), Object::newNull()}));
        entries.push_back(entry);
    }
    for (size_t i = 0; i + 1 < entries.size(); ++i) {
        entries[i].replaceKey("/Next", entries[i + 1]);
        entries[i + 1].replaceKey("/Prev", entries[i]);
    }
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    outline.replaceKey("/First", entries.front());
    outline.replaceKey("/Last", entries.back());
    outline.replaceKey("/Count", Object::newInteger(qint64(entries.size())));
    root.replaceKey("/Outlines", outline);
}

void describe(QPDF& pdf, const Briefing& briefing)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(languageCode(briefing.language).toStdString()));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Metadata"); // XMP that repeats the dates of this run
    addBookmarks(pdf, root, briefing.bookmarks);

    Object information = pdf.getTrailer().getKey("/Info");
    information.replaceKey("/Title", textObject(briefing.title));
    information.replaceKey(
        "/Keywords", textObject(QStringLiteral("dossier %1").arg(QString::fromLatin1(briefing.dossierHash))));
    information.replaceKey("/CreationDate", Object::newString(pdfDate(briefing.day)));
    information.replaceKey("/ModDate", Object::newString(pdfDate(briefing.day)));
    pdf.getTrailer().removeKey("/ID");
}

QByteArray bytesOf(const Buffer& buffer)
{
    return {reinterpret_cast<const char*>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

void mendLetters(QPDF& pdf)
{
    for (Object object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        Object letters = object.getKey("/ToUnicode");
        const QByteArray mended = withUsualLetters(bytesOf(*letters.getStreamData(qpdf_dl_generalized)));
        letters.replaceStreamData(mended.toStdString(), Object::newNull(), Object::newNull());
    }
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    return bytesOf(*writer.getBufferSharedPointer());
}

}

std::expected<QByteArray, QString> finishPdf(const QByteArray& bytes, const Briefing& briefing)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("briefing", bytes.constData(), size_t(bytes.size()));
        describe(pdf, briefing);
        mendLetters(pdf);
        return written(pdf);
    } catch (const std::exception& error) {
        return std::unexpected(
            phrase(briefing.language, QT_TRANSLATE_NOOP("Phrases", "The PDF cannot be made: %1."))
                .arg(QString::fromUtf8(error.what())));
    }
}

}
