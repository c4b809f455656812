#include "ui/briefing/output/pdf_links.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace atlas {

namespace {

using Object = QPDFObjectHandle;

constexpr int printed = 4; ///< the flag that PDF/A demands of every annotation

Object numbers(std::initializer_list<double> values)
{
    Object array = Object::newArray();
    for (const double value : values) array.appendItem(Object::newReal(value, 2));
    return array;
}

Object topOf(Object page)
{
    const Object top = page.getKey("/MediaBox").getArrayItem(3);
    return Object::newArray({page, Object::newName("/XYZ"), Object::newNull(), top, Object::newNull()});
}

/// A rectangle in points from the page's top, as PDF counts: from its bottom.
Object rectOn(Object page, const QRectF& rect)
{
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return numbers({rect.left(), height - rect.bottom(), rect.right(), height - rect.top()});
}

}

void addLinks(QPDF& pdf, std::span<const PageLink> links)
{
    if (links.empty()) return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const PageLink& link : links) {
        Object page = pages.at(size_t(link.page)).getObjectHandle();
        const Object target = pages.at(size_t(link.target)).getObjectHandle();
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/F", Object::newInteger(printed));
        annotation.replaceKey("/Rect", rectOn(page, link.rect));
        annotation.replaceKey("/Border", numbers({0, 0, 0}));
        annotation.replaceKey("/Dest", topOf(target));
        if (!page.getKey("/Annots").isArray()) page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
    }
}

}
