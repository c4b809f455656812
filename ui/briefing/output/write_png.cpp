#include "model/phrases/phrases.h"
#include "ui/briefing/briefing.h"
#include "ui/briefing/output/save.h"
#include "ui/picture/painter_backend.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <new>

namespace atlas {

namespace {

constexpr double pointsAnInch = 72;
constexpr double metresAnInch = 0.0254;

/// A null image where there is not enough memory for one so large.
QImage drawnImage(const Picture& page, int dpi)
{
    const double scale = dpi / pointsAnInch;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) return image;
    image.setDotsPerMeterX(qRound(dpi / metresAnInch));
    image.setDotsPerMeterY(qRound(dpi / metresAnInch));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paint(painter, page);
    return image;
}

/// Empty where there is not enough memory for one so large.
QByteArray drawnPng(const Picture& page, int dpi)
try {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = drawnImage(page, dpi);
    return !image.isNull() && image.save(&buffer, "PNG") ? bytes : QByteArray();
} catch (const std::bad_alloc&) {
    return {};
}

}

std::expected<void, QString> writePng(const Briefing& briefing, const QString& path, int dpi,
                                      const Progress& progress)
{
    std::vector<OutputFile> files;
    const auto pages = qsizetype(briefing.pages.size());
    for (size_t page = 0; page < briefing.pages.size(); ++page) {
        QByteArray bytes = drawnPng(briefing.pages[page], dpi);
        if (bytes.isEmpty())
            return std::unexpected(
                phrase(briefing.language,
                       QT_TRANSLATE_NOOP("Phrases", "A picture of %1 dots an inch is too large."))
                    .arg(dpi));
        files.push_back({pagePath(path, qsizetype(page), pages), std::move(bytes)});
        if (const auto told = tellDrawn(briefing, page + 1, progress); !told) return told;
    }
    return saveAll(files, briefing.language);
}

}
