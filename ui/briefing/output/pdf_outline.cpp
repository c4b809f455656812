#include "ui/briefing/output/pdf_outline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace atlas {

namespace {

using Object = QPDFObjectHandle;

/// An entry of the outline, or the outline itself, and the last of those under it.
struct Branch {
    Object object;
    int level = -1;
    Object last = Object::newNull();
    qint64 count = 0; ///< of those right under it
};

Object entryOf(QPDF& pdf, const Bookmark& bookmark, Object page)
{
    const double top = page.getKey("/MediaBox").getArrayItem(3).getNumericValue() - bookmark.y;
    Object entry = pdf.makeIndirectObject(Object::newDictionary());
    entry.replaceKey("/Title", Object::newUnicodeString(bookmark.title.toStdString()));
    entry.replaceKey("/Dest", Object::newArray({page, Object::newName("/XYZ"), Object::newNull(),
                                                Object::newReal(top, 2), Object::newNull()}));
    return entry;
}

void append(Branch& parent, Object entry)
{
    entry.replaceKey("/Parent", parent.object);
    if (parent.last.isNull()) {
        parent.object.replaceKey("/First", entry);
    } else {
        parent.last.replaceKey("/Next", entry);
        entry.replaceKey("/Prev", parent.last);
    }
    parent.object.replaceKey("/Last", entry);
    parent.last = entry;
    ++parent.count;
}

/// Readers show the outline's own entries open, and what is under those when asked: a negative count.
void close(Branch& branch)
{
    if (branch.count == 0) return;
    branch.object.replaceKey("/Count", Object::newInteger(branch.level < 0 ? branch.count : -branch.count));
}

}

void addOutline(QPDF& pdf, std::span<const Bookmark> bookmarks)
{
    if (bookmarks.empty()) return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", Object::newName("/Outlines"));

    std::vector<Branch> path{{.object = outline}};
    const auto leave = [&](int level) {
        while (path.back().level >= level) {
            close(path.back());
            path.pop_back();
        }
    };
    for (const Bookmark& bookmark : bookmarks) {
        leave(bookmark.level);
        const Object entry = entryOf(pdf, bookmark, pages.at(size_t(bookmark.page)).getObjectHandle());
        append(path.back(), entry);
        path.push_back({.object = entry, .level = bookmark.level});
    }
    leave(0);
    close(path.front());
    pdf.getRoot().replaceKey("/Outlines", outline);
}

}
