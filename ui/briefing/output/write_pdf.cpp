#include "ui/briefing/briefing.h"
#include "ui/briefing/output/pdf_finish.h"
#include "ui/briefing/output/pdf_paths.h"
#include "ui/briefing/output/pdf_shapes.h"
#include "ui/briefing/output/save.h"
#include "ui/picture/painter_backend.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

#include <atomic>
#include <future>
#include <mutex>

namespace atlas {

namespace {

constexpr int pointsAnInch = 72;

/// While it lives, hash tables that are made iterate in the same order in every process: QPdfEngine writes a
/// page's fonts in the order of one. Tables made before and after have a random seed, as hostile keys demand;
/// those that another thread makes meanwhile have not. One lives at a time: the seed is the whole process's.
class SteadyHashes
{
public:
    SteadyHashes() : lock(alone()) { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)

private:
    static std::mutex& alone()
    {
        static std::mutex mutex;
        return mutex;
    }

    const std::lock_guard<std::mutex> lock;
};

/// Each page's shapes as a compressed stream, until `stop`.
std::vector<QByteArray> shapeStreams(const Briefing& briefing, const std::atomic_bool& stop)
{
    constexpr int compression = 4; // half the time of the usual 6, for a twentieth more
    constexpr qsizetype lengthInFront = 4; // qCompress puts it before what zlib wrote
    std::vector<QByteArray> streams;
    for (const Picture& page : briefing.pages) {
        if (stop) break;
        streams.push_back(qCompress(shapeOperators(page), compression).sliced(lengthInFront));
    }
    return streams;
}

void drawTexts(QPainter& painter, const Picture& page)
{
    painter.save();
    painter.scale(pathUnitsAPoint, pathUnitsAPoint);
    for (const Shape& shape : page.shapes)
        if (std::holds_alternative<TextShape>(shape)) paint(painter, shape);
    painter.restore();
}

/// The pages' texts, with their fonts.
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
        drawTexts(painter, briefing.pages[page]);
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
    // Shapes and texts take about as long, and neither needs the other.
    std::atomic_bool stop = false;
    auto shapes = std::async(std::launch::async, [&] { return shapeStreams(briefing, stop); });
    const auto texts = drawnPdf(briefing, kind, progress);
    if (!texts) {
        stop = true;
        return std::unexpected(texts.error());
    }
    return finishPdf(*texts, shapes.get(), briefing, kind).and_then([&](const QByteArray& bytes) {
        return saveAll({{path, bytes}}, briefing.language);
    });
}

}
