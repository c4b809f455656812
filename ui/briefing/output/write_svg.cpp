#include "ui/briefing/briefing.h"
#include "ui/briefing/output/save.h"
#include "ui/picture/painter_backend.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace atlas {

namespace {

constexpr int pointsAnInch = 72;

QByteArray drawnSvg(const Briefing& briefing, const Picture& page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11); // Tiny 1.2 knows no clipping
    generator.setOutputDevice(&buffer);
    generator.setResolution(pointsAnInch);
    generator.setSize(page.size.toSize());
    generator.setViewBox(QRectF(QPointF(), page.size));
    generator.setTitle(briefing.title);

    QPainter painter(&generator);
    paint(painter, page);
    painter.end();
    return bytes;
}

}

std::expected<void, QString> writeSvg(const Briefing& briefing, const QString& path, const Progress& progress)
{
    std::vector<OutputFile> files;
    const auto pages = qsizetype(briefing.pages.size());
    for (size_t page = 0; page < briefing.pages.size(); ++page) {
        files.push_back({pagePath(path, qsizetype(page), pages), drawnSvg(briefing, briefing.pages[page])});
        if (const auto told = tellDrawn(briefing, page + 1, progress); !told) return told;
    }
    return saveAll(files, briefing.language);
}

}
