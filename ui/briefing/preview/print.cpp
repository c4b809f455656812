#include "print.h"

#include "model/phrases/phrases.h"
#include "ui/picture/painter_backend.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <memory>

namespace atlas {

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

void setUp(QPrinter& printer, const BriefingPlan& plan)
{
    printer.setFullPage(true);
    printer.setPageSize(pageSizeOf(plan.paper));
    printer.setPageOrientation(plan.orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                                          : QPageLayout::Portrait);
    printer.setColorMode(plan.greyscale ? QPrinter::GrayScale : QPrinter::Color);
    printer.setCreator(QStringLiteral("Coalition Atlas"));
}

/// The pages in the order that they leave the printer, those that it does not repeat by itself more than once.
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

std::expected<void, QString> printRequest(BriefingRequest request, QPrinter& printer)
{
    request.plan = planFor(printer, request.plan);
    const auto briefing = composeBriefing(request);
    if (!briefing) return std::unexpected(briefing.error());
    printer.setDocName(briefing->title);
    if (printBriefing(*briefing, printer)) return {};
    return std::unexpected(phrase(request.session.language,
                                  QT_TRANSLATE_NOOP("Phrases", "The printer took nothing: look at its settings.")));
}

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

void printWithDialog(const BriefingRequest& request, int pages, QWindow* over,
                     std::function<void(const QString&)> failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUp(*printer, request.plan);
    auto* dialog = new QPrintDialog(printer.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages);
    dialog->winId(); // makes the window that the transient parent belongs to
    dialog->windowHandle()->setTransientParent(over);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [request, printer, failed = std::move(failed)] {
                         const auto printed = printRequest(request, *printer);
                         if (!printed) failed(printed.error());
                     });
    dialog->open();
}

}
