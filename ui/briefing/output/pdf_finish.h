#pragma once

#include "ui/briefing/briefing.h"

#include <QByteArray>

#include <expected>
#include <span>

namespace atlas {

/// Adds to a PDF what QPdfWriter cannot say (language, metadata, bookmarks, links, what it carries) and takes from it
/// what varies from run to run: its dates are the briefing's day, its id follows from its content. The error
/// is a sentence for a person.
/// `texts` is the PDF of all pages without their shapes; `shapes` are those of each page, as shapeOperators has them,
/// deflated.
std::expected<QByteArray, QString> finishPdf(const QByteArray& texts, std::span<const QByteArray> shapes,
                                             const Briefing& briefing, PdfKind kind);

}
