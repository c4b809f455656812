#pragma once

#include "briefing_choices.h"
#include "ui/briefing/briefing.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace atlas {

/// Where pages go, and as what.
struct SaveOrder {
    std::shared_ptr<const Briefing> pages;
    QString path; ///< of the first page where each is a file of its own
    FileKind kind = FileKind::Pdf;
    int dpi = 300; ///< of a PNG

    /// `.pdf`, `.svg` or `.png`
    static QString ending(FileKind kind);
    /// Of the path's ending; `otherwise` where it says none, or not which kind of PDF.
    static FileKind kindOf(const QString& path, FileKind otherwise);
    /// Every file that is written.
    QStringList files() const;
    /// Those of them but the first that are there already: the first was asked about when it was chosen.
    QStringList standingFiles() const;
};

/// Saves briefings beside the window's thread. A save that is stopped or fails leaves every file as it was.
class PageSaver : public QObject
{
    Q_OBJECT

public:
    explicit PageSaver(QObject* parent = nullptr);
    ~PageSaver() override;

    /// While one is being saved, another is not taken: false.
    bool save(const SaveOrder& order);
    void stop() { halted = true; }
    bool isBusy() const { return busy; }
    /// How many pages are written, of how many; 0 of 0 before that is known.
    int done() const { return watcher.progressValue(); }
    int of() const { return watcher.progressMaximum(); }

signals:
    void busyChanged();
    void progressed();
    void saved(const QString& path, int files);
    /// With a sentence for a person; empty where it was stopped.
    void failed(const QString& why);

private:
    using Result = std::expected<void, QString>;

    void take();

    std::atomic_bool halted = false;
    QThreadPool thread;
    QFutureWatcher<Result> watcher;
    SaveOrder current;
    bool busy = false;
};

}
