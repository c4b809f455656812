#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace atlas {

/// A thread beside the window's for foreign files: one piece of work after another. Work that is halted, or that
/// other work replaces, is told so when it next asks, and nobody hears of its result.
class ExchangeThread
{
public:
    /// Asked by the work now and then, with how much is done (0 to 1; nothing where that cannot be told): false
    /// ends it.
    using Going = std::function<bool(std::optional<double>)>;
    using Told = std::function<void(std::optional<double>)>;

    /// What the work comes to is told in the owner's thread; the owner outlives this.
    explicit ExchangeThread(QObject& heldBy) : owner(&heldBy)
    {
        pool.setMaxThreadCount(1);
    }
    ~ExchangeThread() { halt(); } // the pool waits for what still runs

    /// Does `work(going)` on the thread, then `take(result)` in the owner's; `told` hears of progress there, some
    /// times a second.
    template <typename Work, typename Take>
    void run(Work work, Take take, Told told = {})
    {
        halt();
        halted = std::make_shared<std::atomic_bool>(false);
        pool.start([to = owner, halted = halted, work = std::move(work), take = std::move(take),
                    told = std::move(told)]() mutable {
            using Result = std::invoke_result_t<Work&, const Going&>;
            if (*halted) return;
            auto result = std::make_shared<Result>(work(telling(to, halted, std::move(told))));
            QMetaObject::invokeMethod(to, [halted, result, take = std::move(take)]() mutable {
                if (!*halted) take(std::move(*result));
            });
        });
    }
    void halt()
    {
        if (halted) *halted = true;
    }

private:
    using Halted = std::shared_ptr<std::atomic_bool>;

    static Going telling(QObject* to, const Halted& halted, Told told)
    {
        QElapsedTimer last;
        last.start();
        return [=](std::optional<double> done) mutable {
            constexpr qint64 pause = 60; // milliseconds
            if (told && last.elapsed() >= pause) {
                last.start();
                QMetaObject::invokeMethod(to, [halted, told, done] {
                    if (!*halted) told(done);
                });
            }
            return !*halted;
        };
    }

    QObject* owner;
    Halted halted;
    QThreadPool pool;
};

}
