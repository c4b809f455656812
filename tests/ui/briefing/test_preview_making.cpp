#include "tests/support/print.h"
#include "ui/briefing/preview/page_maker.h"

#include <catch2/catch_test_macros.hpp>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds until pages count as never made

BriefingRequest requestFor(Day day)
{
    BriefingRequest request;
    request.session.day = day;
    return request;
}

/// Composes pages that are nothing but their day. Those of day 0 are a long series: it has told of 7 of 21 when it
/// waits, and goes on until it is stopped.
struct SlowComposer {
    std::shared_ptr<QSemaphore> waits = std::make_shared<QSemaphore>();
    std::shared_ptr<std::atomic_bool> wasStopped = std::make_shared<std::atomic_bool>(false);

    std::expected<Briefing, QString> operator()(const BriefingRequest& request, const Progress& progress) const
    {
        Briefing briefing;
        briefing.day = request.session.day;
        if (briefing.day != Day(0)) return briefing;
        progress(7, 21);
        waits->acquire();
        if (progress(8, 21)) return briefing;
        *wasStopped = true;
        return std::unexpected(QString());
    }
};

}

TEST_CASE("how far a long series is, is told while it is made")
{
    const SlowComposer composer;
    PageMaker maker(composer);
    maker.make(requestFor(Day(0)));
    CHECK(maker.isBusy());
    REQUIRE(QTest::qWaitFor([&] { return maker.done() == 7 && maker.of() == 21; }, patience));
    QSignalSpy made(&maker, &PageMaker::made);
    composer.waits->release();
    REQUIRE(QTest::qWaitFor([&] { return !maker.isBusy(); }, patience));
    CHECK(made.size() == 1);
}

TEST_CASE("a series that is stopped says nothing more, and the next request is met")
{
    const SlowComposer composer;
    PageMaker maker(composer);
    QSignalSpy made(&maker, &PageMaker::made);
    QSignalSpy refused(&maker, &PageMaker::refused);
    maker.make(requestFor(Day(0)));
    REQUIRE(QTest::qWaitFor([&] { return maker.done() == 7; }, patience));
    maker.stop();
    CHECK_FALSE(maker.isBusy());
    composer.waits->release();
    REQUIRE(QTest::qWaitFor([&] { return composer.wasStopped->load(); }, patience));

    maker.make(requestFor(Day(5)));
    REQUIRE(QTest::qWaitFor([&] { return !maker.isBusy(); }, patience));
    CHECK(refused.isEmpty());
    REQUIRE(made.size() == 1);
    CHECK(made.front().front().value<PageMaker::Pages>()->day == Day(5));
}

TEST_CASE("what an earlier request makes is dropped where another has followed it")
{
    const SlowComposer composer;
    PageMaker maker(composer);
    QSignalSpy made(&maker, &PageMaker::made);
    maker.make(requestFor(Day(0)));
    maker.make(requestFor(Day(3)));
    maker.make(requestFor(Day(4)));
    composer.waits->release();
    REQUIRE(QTest::qWaitFor([&] { return !maker.isBusy(); }, patience));
    REQUIRE(made.size() == 1);
    CHECK(made.front().front().value<PageMaker::Pages>()->day == Day(4));
}

TEST_CASE("whoever leaves while pages are made need not wait for all of them")
{
    const SlowComposer composer;
    {
        PageMaker maker(composer);
        maker.make(requestFor(Day(0)));
        REQUIRE(QTest::qWaitFor([&] { return maker.done() == 7; }, patience));
        composer.waits->release();
    }
    CHECK(composer.waits->available() == 0);
}
