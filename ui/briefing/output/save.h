#pragma once

#include "model/time/language.h"
#include "ui/briefing/briefing.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <vector>

namespace atlas {

struct OutputFile {
    QString path;
    QByteArray bytes;
};

/// Writes every file whole, or, where one of them cannot be written, none; what stood there before stays.
/// The error is a sentence for a person.
std::expected<void, QString> saveAll(const std::vector<OutputFile>& files, Language language);

/// Tells that so many pages of the briefing are drawn. An error without a sentence: it is to stop here.
std::expected<void, QString> tellDrawn(const Briefing& briefing, size_t pages, const Progress& progress);

/// `out.svg` for the first page, `out-2.svg` for the second; of ten pages and more `out-02.svg`, so that a list
/// by name has them in order.
QString pagePath(const QString& path, qsizetype page, qsizetype pages);

}
