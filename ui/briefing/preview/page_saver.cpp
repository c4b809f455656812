#include "page_saver.h"

#include "ui/briefing/output/save.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

std::expected<void, QString> write(const SaveOrder& order, const Progress& progress)
{
    switch (order.kind) {
    case FileKind::Pdf: return writePdf(*order.pages, order.path, PdfKind::Usual, progress);
    case FileKind::ArchivalPdf: return writePdf(*order.pages, order.path, PdfKind::Archival, progress);
    case FileKind::Svg: return writeSvg(*order.pages, order.path, progress);
    case FileKind::Png: return writePng(*order.pages, order.path, order.dpi, progress);
    }
    Q_UNREACHABLE_RETURN({});
}

}

QString SaveOrder::ending(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
    case FileKind::ArchivalPdf: return u".pdf"_s;
    case FileKind::Svg: return u".svg"_s;
    case FileKind::Png: return u".png"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

FileKind SaveOrder::kindOf(const QString& path, FileKind otherwise)
{
    if (path.endsWith(ending(otherwise), Qt::CaseInsensitive)) return otherwise;
    for (const FileKind kind : {FileKind::Pdf, FileKind::Svg, FileKind::Png})
        if (path.endsWith(ending(kind), Qt::CaseInsensitive)) return kind;
    return otherwise;
}

QStringList SaveOrder::files() const
{
    if (kind == FileKind::Pdf || kind == FileKind::ArchivalPdf) return {path};
    QStringList files;
    const auto count = qsizetype(pages->pages.size());
    for (qsizetype page = 0; page < count; ++page) files.append(pagePath(path, page, count));
    return files;
}

QStringList SaveOrder::standingFiles() const
{
    QStringList standing = files().mid(1);
    standing.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return standing;
}

PageSaver::PageSaver(QObject* parent) : QObject(parent)
{
    thread.setMaxThreadCount(1);
    connect(&watcher, &QFutureWatcherBase::finished, this, &PageSaver::take);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, &PageSaver::progressed);
}

PageSaver::~PageSaver()
{
    stop(); // the pool waits for it
}

bool PageSaver::save(const SaveOrder& order)
{
    if (busy) return false;
    halted = false;
    current = order;
    watcher.setFuture(QtConcurrent::run(&thread, [this, order](QPromise<Result>& promise) {
        promise.addResult(write(order, [&](int done, int of) {
            promise.setProgressRange(0, of);
            promise.setProgressValue(done);
            return !halted;
        }));
    }));
    busy = true;
    emit busyChanged();
    return true;
}

void PageSaver::take()
{
    busy = false;
    const Result result = watcher.result();
    const SaveOrder order = std::exchange(current, {});
    emit busyChanged();
    if (result) emit saved(order.path, int(order.files().size()));
    else emit failed(result.error());
}

}
