#include "print.h"

#include "ui/picture/painter_backend.h"

#include <QDir>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

/// Height over width of an upright sheet.
double shapeOf(const QPageSize& size)
{
    const QSizeF points = size.size(QPageSize::Point);
    return std::max(points.width(), points.height()) / std::min(points.width(), points.height());
}

/// The pages in the order that they leave the printer; those that it does not repeat by itself, repeated.
std::vector<int> sheetsOf(const QPrinter& printer, int count)
{
    std::vector<int> chosen;
    const QPageRanges ranges = printer.pageRanges();
    for (int page = 0; page < count; ++page)
        if (ranges.isEmpty() || ranges.contains(page + 1)) chosen.push_back(page);
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    std::vector<int> sheets;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy) sheets.insert(sheets.end(), chosen.begin(), chosen.end());
    } else {
        for (const int page : chosen) sheets.insert(sheets.end(), size_t(copies), page);
    }
    return sheets;
}

void paintInTheMiddle(QPainter& painter, const Picture& page, const QRectF& paper)
{
    const double scale = std::min(paper.width() / page.size.width(), paper.height() / page.size.height());
    const QSizeF spare = paper.size() - page.size * scale;
    painter.save();
    painter.translate(spare.width() / 2, spare.height() / 2);
    painter.scale(scale, scale);
    paint(painter, page);
    painter.restore();
}

}

void lookForPrintersHere()
{
    const QStringList settings{u"/etc/cups/client.conf"_s, QDir::home().filePath(u".cups/client.conf"_s)};
    const auto isThere = [](const QString& file) { return QFile::exists(file); };
    if (qEnvironmentVariableIsSet("CUPS_SERVER") || std::ranges::any_of(settings, isThere)) return;
    qputenv("CUPS_SERVER", "/run/cups/cups.sock");
}

void setUp(QPrinter& printer, const BriefingPlan& plan)
{
    printer.setFullPage(true);
    printer.setPageSize(pageSizeOf(plan.paper));
    printer.setPageOrientation(plan.orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                                          : QPageLayout::Portrait);
    printer.setColorMode(plan.greyscale ? QPrinter::GrayScale : QPrinter::Color);
    printer.setCreator(QStringLiteral("Coalition Atlas"));
}

BriefingPlan planFor(const QPrinter& printer, BriefingPlan plan)
{
    const QPageLayout layout = printer.pageLayout();
    const double shape = shapeOf(layout.pageSize());
    const auto distance = [&](Paper paper) { return std::abs(shapeOf(pageSizeOf(paper)) - shape); };
    plan.paper = distance(Paper::Letter) < distance(Paper::A4) ? Paper::Letter : Paper::A4;
    plan.orientation =
        layout.orientation() == QPageLayout::Landscape ? Orientation::Landscape : Orientation::Portrait;
    plan.greyscale = printer.colorMode() == QPrinter::GrayScale;
    return plan;
}

bool printBriefing(const Briefing& briefing, QPrinter& printer)
{
    printer.setFullPage(true);
    const std::vector<int> sheets = sheetsOf(printer, int(briefing.pages.size()));
    QPainter painter;
    if (sheets.empty() || !painter.begin(&printer)) return false;
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    for (size_t sheet = 0; sheet < sheets.size(); ++sheet) {
        if (sheet > 0 && !printer.newPage()) return false;
        paintInTheMiddle(painter, briefing.pages[size_t(sheets[sheet])], paper);
    }
    return painter.end();
}

}
