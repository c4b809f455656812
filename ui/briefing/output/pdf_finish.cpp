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

/// To a height of a page, in points from its top.
Object destination(Object page, double y)
{
    const double top = page.getKey("/MediaBox").getArrayItem(3).getNumericValue() - y;
    return Object::newArray(
        {page, Object::newName("/XYZ"), Object::newNull(), Object::newReal(top, 2), Object::newNull()});
}

/// Chains the entries of one level under their parent.
void hang(Object parent, std::vector<Object>& entries, bool open)
{
    if (entries.empty()) return;
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].replaceKey("/Parent", parent);
        if (i == 0) continue;
        entries[i].replaceKey("/Prev", entries[i - 1]);
        entries[i - 1].replaceKey("/Next", entries[i]);
    }
    parent.replaceKey("/First", entries.front());
    parent.replaceKey("/Last", entries.back());
    const auto count = qint64(entries.size());
    parent.replaceKey("/Count", Object::newInteger(open ? count : -count)); // negative: shown only when opened
}

/// An entry a heading, each leading to its place on its page; those of a higher level under the one before
/// them.
void addBookmarks(QPDF& pdf, Object root, std::span<const Bookmark> bookmarks)
{
    if (bookmarks.empty()) return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<Object> chapters;
    std::vector<Object> sections; // of the last chapter
    const auto finishChapter = [&] {
        if (!chapters.empty()) hang(chapters.back(), sections, false);
        sections.clear();
    };
    for (const Bookmark& bookmark : bookmarks) {
        Object entry = pdf.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", textObject(bookmark.title));
        entry.replaceKey("/Dest", destination(pages.at(size_t(bookmark.page)).getObjectHandle(), bookmark.y));
        if (bookmark.level > 0 && !chapters.empty()) {
            sections.push_back(entry);
        } else {
            finishChapter();
            chapters.push_back(entry);
        }
    }
    finishChapter();
    hang(outline, chapters, true);
    root.replaceKey("/Outlines", outline);
}

/// The parts of pages that lead to others; without a border, and printed as nothing.
void addLinks(QPDF& pdf, std::span<const PageLink> links)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const PageLink& link : links) {
        Object page = pages.at(size_t(link.page)).getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Rect", Object::newFromRectangle({link.rect.left(), height - link.rect.bottom(),
                                                                 link.rect.right(), height - link.rect.top()}));
        annotation.replaceKey("/Border", Object::newArray(std::vector<Object>(3, Object::newInteger(0))));
        annotation.replaceKey("/F", Object::newInteger(4)); // printed, as PDF/A demands of all
        annotation.replaceKey("/Dest", destination(pages.at(size_t(link.target)).getObjectHandle(), 0));
        if (!page.hasKey("/Annots")) page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
    }
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
    addLinks(pdf, briefing.links);

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
