#include "page_maker.h"

#include <QtConcurrentRun>

namespace atlas {

PageMaker::PageMaker(QObject* parent) : QObject(parent)
{
    thread.setMaxThreadCount(1);
    connect(&watcher, &QFutureWatcherBase::finished, this, &PageMaker::take);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, &PageMaker::progressed);
}

PageMaker::~PageMaker()
{
    watcher.future().cancel(); // the pool waits for it
}

void PageMaker::make(const BriefingRequest& request)
{
    watcher.future().cancel();
    watcher.setFuture(QtConcurrent::run(&thread, &PageMaker::compose, request));
    setBusy(true);
    emit progressed();
}

void PageMaker::stop()
{
    watcher.future().cancel();
    setBusy(false);
}

void PageMaker::compose(QPromise<Result>& promise, const BriefingRequest& request)
{
    auto composed = composeBriefing(request, [&promise](int done, int of) {
        promise.setProgressRange(0, of);
        promise.setProgressValue(done);
        return !promise.isCanceled();
    });
    promise.addResult(std::move(composed).transform(
        [](Briefing&& briefing) -> Pages { return std::make_shared<const Briefing>(std::move(briefing)); }));
}

void PageMaker::take()
{
    const QFuture<Result> finished = watcher.future();
    if (finished.isCanceled() || finished.resultCount() == 0) return;
    setBusy(false);
    const Result result = finished.result();
    if (result) emit made(*result);
    else emit refused(result.error());
}

void PageMaker::setBusy(bool is)
{
    if (busy == is) return;
    busy = is;
    emit busyChanged();
}

}
