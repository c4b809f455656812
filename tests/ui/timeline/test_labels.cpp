#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString text;
    QRectF extent;
};

std::vector<Words> wordsOf(const Picture& picture)
{
    std::vector<Words> words;
    for (const Shape& shape : picture.shapes)
        if (const auto* text = std::get_if<TextShape>(&shape))
            words.push_back({text->text, textExtent(*text)});
    return words;
}

/// A label's text is a whole title, or a cluster's that begins with it: "Event 1" is none of "Event 12".
bool isNamed(const QString& text, const QString& title)
{
    return text == title || text.startsWith(title + u' ');
}

/// The name that is written in a bar's own gap, and the date before it.
bool isOwn(const Words& word, const TimelineMark& mark, const std::vector<Words>& all,
           const TimelineIndex& index)
{
    const QString title = index.state(mark.marks.front()).event->title.in(Language::English);
    if (isNamed(word.text, title)) return true;
    return std::ranges::any_of(all, [&](const Words& name) {
        return isNamed(name.text, title) && name.extent.left() > word.extent.right()
            && name.extent.left() - word.extent.right() < 8 && name.extent.top() == word.extent.top();
    });
}

/// A cluster's number is part of its mark, which may stand on a bar as a day stands in a month.
bool isCount(const Words& word, std::span<const TimelineMark> marks)
{
    return std::ranges::any_of(marks, [&word](const TimelineMark& mark) {
        return mark.isCluster() && word.text == QString::number(mark.marks.size())
            && mark.box.adjusted(-20, -3, 20, 3).contains(word.extent);
    });
}

void checkPicture(const TimelineRequest& request)
{
    const TimelinePicture composed = composeTimeline(request);
    const std::vector<Words> words = wordsOf(composed.picture);
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t j = i + 1; j < words.size(); ++j) {
            INFO(words[i].text.toStdString() << " and " << words[j].text.toStdString());
            CHECK_FALSE(words[i].extent.intersects(words[j].extent));
        }
        if (isCount(words[i], composed.marks)) continue;
        for (const TimelineMark& mark : composed.marks) {
            const QRectF over = words[i].extent & mark.box;
            if (over.width() < 0.01 || over.height() < 0.01) continue;
            INFO(words[i].text.toStdString() << " over event " << mark.marks.front().event);
            CHECK(isOwn(words[i], mark, words, request.index));
        }
    }
}

}

TEST_CASE("No label overlaps another or a foreign mark, whatever the events and the zoom")
{
    installFonts();
    for (const unsigned seed : {1u, 2u, 3u, 4u})
        for (const int count : {12, 60, 400}) {
            const TimelineIndex index(randomHistory(seed, count), LaneGrouping(seed - 1));
            const QStringList folded = seed == 2 ? QStringList{index.lanes().back().key} : QStringList();
            for (double length = 5000; length >= 1; length *= 0.55) {
                const double middle = 18600 + 97.3 * seed;
                checkPicture({index, {middle - length / 2, middle + length / 2}, 1440, Look::Light,
                              Language::English, EventId(u"e7"_s), folded});
            }
        }
}

TEST_CASE("A span is named beside its rail, wherever it begins")
{
    installFonts();
    const TimelineIndex index(historyOf(QStringList{u"2021"_s, u"2023-05-05"_s}), LaneGrouping::Group);
    for (const TimeRange& range : {days(u"2021-01-01", u"2021-12-31"), days(u"2021-06-01", u"2021-06-09")}) {
        const TimelineRequest request(index, range, 1440);
        const std::vector<Words> words = wordsOf(composeTimeline(request).picture);
        CHECK(std::ranges::contains(words, u"Event 0"_s, &Words::text));
    }
}

TEST_CASE("A bar that fills the sight is named in a gap of its own")
{
    installFonts();
    const TimelineIndex index(historyOf(QStringList{u"2025-06"_s, u"2024-05-05"_s}), LaneGrouping::Group);
    const TimelineRequest request(index, days(u"2025-06-10", u"2025-06-16"), 1440);
    const std::vector<Words> words = wordsOf(composeTimeline(request).picture);
    CHECK(std::ranges::contains(words, u"Event 0"_s, &Words::text));
}

TEST_CASE("What lies out of sight is told at the lane's ends, long stretches too")
{
    installFonts();
    const QStringList times{u"2021"_s, u"2022-05-05"_s, u"2027"_s, u"2021-02/2026"_s};
    const TimelineIndex index(historyOf(times), LaneGrouping::Group);
    const TimelineRequest request(index, days(u"2024-01-01", u"2024-12-31"), 1440);
    const TimelinePicture composed = composeTimeline(request);
    const std::vector<Words> words = wordsOf(composed.picture);
    CHECK(std::ranges::contains(words, u"2 earlier"_s, &Words::text));
    CHECK(std::ranges::contains(words, u"1 later"_s, &Words::text));
    REQUIRE(composed.hints.size() == 2);
    CHECK(composed.hints[0].day == double(day(u"2022-05-05").sinceEpoch()));
    CHECK(composed.hints[1].day == double(day(u"2027-01-01").sinceEpoch()));
}

TEST_CASE("What a cluster opens are its events in the order of the history")
{
    installFonts();
    const TimelineIndex index(randomHistory(5, 300), LaneGrouping::Group);
    const TimelineRequest request(index, index.whole(), 1440);
    size_t most = 0;
    for (const TimelineMark& mark : composeTimeline(request).marks) {
        const std::vector<size_t> events = mark.events();
        CHECK(events.size() == mark.marks.size());
        CHECK(std::ranges::is_sorted(events));
        most = std::max(most, events.size());
    }
    CHECK(most > 1);
}
