#pragma once

#include "ui/briefing/briefing.h"

#include <QByteArray>

#include <expected>

namespace atlas {

/// Adds to a PDF what QPdfWriter cannot say (language, metadata, bookmarks, links, what it carries) and takes from it
/// what varies from run to run: its dates are the briefing's day, its id follows from its content. The error
/// is a sentence for a person.
std::expected<QByteArray, QString> finishPdf(const QByteArray& pdf, const Briefing& briefing, PdfKind kind);

}
