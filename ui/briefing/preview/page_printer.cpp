#include "page_printer.h"

#include "model/phrases/phrases.h"
#include "print.h"
#include "ui/theme/system_dialog.h"

#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

namespace atlas {

PagePrinter::PagePrinter(PageMaker::Composer composer, QObject* parent)
    : QObject(parent), maker(std::move(composer))
{
    connect(&maker, &PageMaker::busyChanged, this, &PagePrinter::busyChanged);
    connect(&maker, &PageMaker::progressed, this, &PagePrinter::progressed);
    connect(&maker, &PageMaker::made, this, [this](const PageMaker::Pages& pages) { put(*pages, true); });
    connect(&maker, &PageMaker::refused, this, &PagePrinter::failed);
}

void PagePrinter::ask(const PrintOrder& order, const QObject* item)
{
    lookForPrintersHere();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUp(*printer, order.request.plan);
    auto* dialog = new QPrintDialog(printer.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, int(order.pages->pages.size()));
    // The dialog may outlive the window, and needs the printer as long as it lives.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
            [printing = QPointer(this), order, printer] {
                if (printing) printing->print(order, printer);
            });
    showOver(*dialog, item);
}

void PagePrinter::print(const PrintOrder& order, std::shared_ptr<QPrinter> printer)
{
    target = std::move(printer);
    BriefingRequest request = order.request;
    request.plan = planFor(*target, request.plan);
    if (request.plan == order.request.plan) put(*order.pages, false);
    else maker.make(request);
}

void PagePrinter::stop()
{
    if (!maker.isBusy()) return;
    maker.stop();
    target.reset();
    emit stopped();
}

void PagePrinter::put(const Briefing& briefing, bool anew)
{
    const std::shared_ptr<QPrinter> printer = std::exchange(target, nullptr);
    printer->setDocName(briefing.title);
    if (printBriefing(briefing, *printer)) return emit printed(int(briefing.pages.size()), anew);
    emit failed(phrase(briefing.language,
                       QT_TRANSLATE_NOOP("Phrases", "The printer took nothing: look at its settings.")));
}

}
