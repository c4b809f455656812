#include "page_maker.h"

#include <QtConcurrentRun>

namespace atlas {

namespace {

using Result = std::expected<PageMaker::Pages, QString>;

void compose(QPromise<Result>& promise, const PageMaker::Composer& composer, const BriefingRequest& request)
{
    auto composed = composer(request, [&promise](int done, int of) {
        promise.setProgressRange(0, of);
        promise.setProgressValue(done);
        return !promise.isCanceled();
    });
    promise.addResult(std::move(composed).transform([](Briefing&& briefing) -> PageMaker::Pages {
        return std::make_shared<const Briefing>(std::move(briefing));
    }));
}

}

PageMaker::PageMaker(Composer made, QObject* parent) : QObject(parent), composer(std::move(made))
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
    watcher.setFuture(QtConcurrent::run(&thread, &compose, composer, request));
    setBusy(true);
    emit progressed();
}

void PageMaker::stop()
{
    watcher.future().cancel();
    setBusy(false);
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
