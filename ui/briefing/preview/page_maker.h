#pragma once

#include "ui/briefing/briefing.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace atlas {

/// Composes briefings beside the window's thread. The latest request wins: what an earlier one makes is
/// dropped, and stopped where it can be.
class PageMaker : public QObject
{
    Q_OBJECT

public:
    using Pages = std::shared_ptr<const Briefing>;
    using Composer =
        std::function<std::expected<Briefing, QString>(const BriefingRequest& request, const Progress& progress)>;

    /// `composer` is called on another thread.
    explicit PageMaker(Composer composer = composeBriefing, QObject* parent = nullptr);
    ~PageMaker() override;

    void make(const BriefingRequest& request);
    /// Forgets the request; nothing is said of it any more.
    void stop();
    bool isBusy() const { return busy; }
    /// How many pages are made, of how many; 0 of 0 before that is known.
    int done() const { return watcher.progressValue(); }
    int of() const { return watcher.progressMaximum(); }

signals:
    void busyChanged();
    void progressed();
    void made(const std::shared_ptr<const atlas::Briefing>& pages);
    /// With a sentence for a person.
    void refused(const QString& why);

private:
    using Result = std::expected<Pages, QString>;

    void take();
    void setBusy(bool is);

    Composer composer;
    QThreadPool thread; ///< one: two would share the processor to make what only one is wanted of
    QFutureWatcher<Result> watcher;
    bool busy = false;
};

}
