#include "briefing_export.h"

#include "ui/theme/system_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// What the template adds to a file's name, so that pages of one day do not replace each other.
QString templateWord(const BriefingOptions& options)
{
    switch (Template(options.pages())) {
    case Template::Page: return {};
    case Template::Country: return u'-' + options.actor();
    case Template::Changes: return u"-changes-%1"_s.arg(Day(options.start()).toIso());
    case Template::Series: return u"-series-"_s + wordOf(SeriesOf(options.seriesOf()));
    }
    return {};
}

}

BriefingExport::BriefingExport(BriefingOptions& made, QObject* parent) : QObject(parent), options(made)
{
    connect(&options, &BriefingOptions::changed, this, &BriefingExport::chosen);
    connect(&saver, &PageSaver::busyChanged, this, &BriefingExport::stateChanged);
    connect(&saver, &PageSaver::progressed, this, &BriefingExport::progressed);
    connect(&saver, &PageSaver::saved, this, &BriefingExport::tellSaved);
    connect(&saver, &PageSaver::failed, this, &BriefingExport::tellFailed);
}

void BriefingExport::setPages(std::shared_ptr<const Briefing> pages, const QString& dossierPath)
{
    order.pages = std::move(pages);
    dossierName = QFileInfo(dossierPath).completeBaseName();
    emit chosen();
}

void BriefingExport::begin()
{
    order.kind = options.choices().kind;
    order.dpi = options.choices().dpi;
    asked = 0;
    emit chosen();
    say({}, false);
}

void BriefingExport::setKind(int kind)
{
    if (kind < Pdf || kind > Png || kind == this->kind()) return;
    order.kind = FileKind(kind);
    emit chosen();
}

void BriefingExport::setDpi(int dpi)
{
    if (order.dpi == dpi) return;
    order.dpi = dpi;
    emit chosen();
}

QSize BriefingExport::imageSize() const
{
    constexpr double pointsAnInch = 72;
    if (!order.pages || order.pages->pages.empty()) return {};
    return (order.pages->pages.front().size * (order.dpi / pointsAnInch)).toSize();
}

QUrl BriefingExport::suggestedFile() const
{
    const QString kept = options.choices().folder;
    const QString folder =
        kept.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : kept;
    const QString name = dossierName + templateWord(options) + u'-' + Day(options.day()).toIso() + u'-' +
                         options.languageCode() + SaveOrder::ending(order.kind);
    return QUrl::fromLocalFile(QDir(folder).filePath(name));
}

// Not Qt Quick's dialog: where the system has none of its own, Qt Quick's (6.8) proposes no name, and takes a
// whole path that is typed for one in the folder.
void BriefingExport::choose(QObject* item)
{
    const std::array filters{tr("PDF (*.pdf)"), tr("PDF/A (*.pdf)"), tr("SVG (*.svg)"), tr("PNG (*.png)")};
    const QFileInfo suggested(suggestedFile().toLocalFile());
    auto* dialog = new QFileDialog(nullptr, tr("Export the briefing"), suggested.absolutePath(),
                                   filters[size_t(order.kind)]);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suggested.suffix());
    dialog->selectFile(suggested.fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { saveTo(QUrl::fromLocalFile(path)); });
    showOver(*dialog, item);
}

void BriefingExport::saveTo(const QUrl& file)
{
    if (!order.pages || isBusy()) return;
    order.path = file.toLocalFile();
    order.kind = SaveOrder::kindOf(order.path, order.kind);
    emit chosen();
    asked = int(order.standingFiles().size());
    if (asked > 0) return emit stateChanged();
    replace();
}

void BriefingExport::replace()
{
    asked = 0;
    say({}, false);
    saver.save(order);
}

void BriefingExport::keep()
{
    asked = 0;
    emit stateChanged();
}

void BriefingExport::tellSaved(const QString& path, int files)
{
    options.setFile(order.kind, order.dpi, QFileInfo(path).absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    const QString sentence = files > 1 ? tr("Saved %n file(s), from %1 on", nullptr, files).arg(shown)
                                       : tr("Saved to %1").arg(shown);
    say(sentence, false, QUrl::fromLocalFile(path));
}

void BriefingExport::tellFailed(const QString& why)
{
    say(why.isEmpty() ? tr("Stopped. No file was changed.") : why, !why.isEmpty());
}

void BriefingExport::tellPrinted(int pages, bool anew)
{
    say(anew ? tr("Made anew for the printer’s paper, and sent to it: %n page(s)", nullptr, pages)
             : tr("Sent to the printer: %n page(s)", nullptr, pages),
        false);
}

void BriefingExport::tellNotPrinted()
{
    say(tr("Stopped. Nothing was printed."), false);
}

void BriefingExport::openSaved() const
{
    QDesktopServices::openUrl(left);
}

void BriefingExport::showSaved() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(left.toLocalFile()).absolutePath()));
}

void BriefingExport::say(const QString& sentence, bool isFailure, const QUrl& file)
{
    said = sentence;
    failure = isFailure;
    left = file;
    emit stateChanged();
}

}
