#include "print.h"

#include "ui/picture/painter_backend.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QWindow>

#include <algorithm>
#include <memory>

namespace atlas {

namespace {

void setUp(QPrinter& printer, const Briefing& briefing)
{
    const QSizeF page = briefing.pages.front().size;
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(page, QPageSize::Point));
    printer.setColorMode(briefing.greyscale ? QPrinter::GrayScale : QPrinter::Color);
    printer.setDocName(briefing.title);
    printer.setCreator(QStringLiteral("Coalition Atlas"));
}

}

bool printBriefing(const Briefing& briefing, QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer)) return false;

    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF page = briefing.pages.front().size;
    const double scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    painter.scale(scale, scale);

    const int count = int(briefing.pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    bool fresh = true;
    for (int copy = 0; copy < copies; ++copy) {
        for (int number = first; number <= last; ++number) {
            if (!fresh && !printer.newPage()) return false;
            fresh = false;
            paint(painter, briefing.pages[size_t(number - 1)]);
        }
    }
    return painter.end();
}

void printWithDialog(const Briefing& briefing, QWindow* over)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUp(*printer, briefing);
    auto* dialog = new QPrintDialog(printer.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, int(briefing.pages.size()));
    dialog->winId(); // makes the window that the transient parent belongs to
    dialog->windowHandle()->setTransientParent(over);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [briefing, printer] { printBriefing(briefing, *printer); });
    dialog->open();
}

}
