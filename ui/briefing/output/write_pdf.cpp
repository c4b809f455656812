#include "ui/briefing/briefing.h"
#include "ui/briefing/output/pdf_finish.h"
#include "ui/briefing/output/pdf_paths.h"
#include "ui/briefing/output/save.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace atlas {

namespace {

constexpr int pointsAnInch = 72;

/// While it lives, hash tables that are made iterate in the same order in every process: QPdfEngine writes a page's
/// fonts in the order of one. Tables made before and after keep a seed of their own, as hostile keys demand.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

std::expected<QByteArray, QString> drawnPdf(const Briefing& briefing, PdfKind kind, const Progress& progress)
{
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    if (kind == PdfKind::Archival) writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
    writer.setResolution(pointsAnInch * pathUnitsAPoint);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(briefing.pages.front().size, QPageSize::Point));
    writer.setColorModel(briefing.greyscale ? QPdfWriter::ColorModel::Grayscale
                                            : QPdfWriter::ColorModel::RGB);

    QPainter painter(&writer);
    for (size_t page = 0; page < briefing.pages.size(); ++page) {
        if (page > 0) writer.newPage();
        paintInPathUnits(painter, briefing.pages[page]);
        if (const auto told = tellDrawn(briefing, page + 1, progress); !told)
            return std::unexpected(told.error());
    }
    painter.end();
    return bytes;
}

}

std::expected<void, QString> writePdf(const Briefing& briefing, const QString& path, PdfKind kind,
                                      const Progress& progress)
{
    return drawnPdf(briefing, kind, progress)
        .and_then([&](const QByteArray& bytes) { return finishPdf(bytes, briefing, kind); })
        .and_then([&](const QByteArray& bytes) { return saveAll({{path, bytes}}, briefing.language); });
}

}
