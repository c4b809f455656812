#include "ui/timeline/index/lane.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace atlas {

const Group* Lane::group() const
{
    const auto* of = std::get_if<const Group*>(&subject);
    return of ? *of : nullptr;
}

std::span<const LaneMark> Lane::between(double start, double end) const
{
    const auto first = std::ranges::lower_bound(marks, start, {}, &LaneMark::anchor);
    const auto last = std::ranges::lower_bound(first, marks.end(), end, {}, &LaneMark::anchor);
    return {first, last};
}

void Lane::add(const LaneMark& mark)
{
    (mark.kind == MarkKind::Span ? spans[0] : marks).push_back(mark);
}

void Lane::settle()
{
    std::ranges::stable_sort(marks, {}, &LaneMark::order);
    for (const LaneMark& mark : marks)
        reach = std::max({reach, mark.anchor - mark.extent.start, mark.extent.end - mark.anchor});
    size_t undated = 0;
    for (const LaneMark& mark : marks) undatedUpTo.push_back(undated += mark.kind == MarkKind::Undated);
    std::ranges::stable_sort(spans[0], {}, [](const LaneMark& span) { return span.extent.start; });
    for (const LaneMark& span : spans[0]) {
        starting.push_back(span.extent.start);
        ending.push_back(span.extent.end);
    }
    std::ranges::sort(ending);
    double free = std::numeric_limits<double>::lowest();
    std::array<std::vector<LaneMark>, rails> laid;
    for (const LaneMark& span : spans[0]) {
        const bool fits = span.extent.start >= free;
        if (fits) free = span.extent.end;
        laid[fits ? 0 : 1].push_back(span);
    }
    spans = std::move(laid);
    for (size_t rail = 0; rail < rails; ++rail)
        for (const LaneMark& span : spans[rail])
            ends[rail].push_back(ends[rail].empty() ? span.extent.end
                                                    : std::max(ends[rail].back(), span.extent.end));
    for (size_t place = 0; place <= rails; ++place) {
        const std::span<const LaneMark> all = row(place);
        size_t contested = 0;
        for (const LaneMark& mark : all) contestedUpTo[place].push_back(contested += mark.contested);
        for (size_t from = 0; from + blockSize <= all.size(); from += blockSize)
            blockChiefs[place].push_back(size_t(&chiefOf(all.subspan(from, blockSize)) - all.data()));
    }
}

size_t Lane::rowOf(const LaneMark* some) const
{
    if (some->kind != MarkKind::Span) return rails;
    const std::span<const LaneMark> first = spans[0];
    const bool isBefore = std::less<>()(some, first.data());
    return !isBefore && std::less<>()(some, first.data() + first.size()) ? 0 : 1;
}

bool Lane::hasUndated(std::span<const LaneMark> some) const
{
    const size_t first = placeOf(some.front());
    return undatedUpTo[placeOf(some.back())] > (first == 0 ? 0 : undatedUpTo[first - 1]);
}

bool Lane::hasContested(std::span<const LaneMark> some) const
{
    const size_t which = rowOf(&some.front());
    const std::vector<size_t>& upTo = contestedUpTo[which];
    const auto first = size_t(&some.front() - row(which).data());
    return upTo[first + some.size() - 1] > (first == 0 ? 0 : upTo[first - 1]);
}

const LaneMark& Lane::chiefOf(std::span<const LaneMark> some) const
{
    const LaneMark* chief = &some.front();
    const auto consider = [&chief](const LaneMark& mark) {
        if (mark.importance > chief->importance) chief = &mark;
    };
    const size_t which = rowOf(chief);
    const std::vector<size_t>& chiefs = blockChiefs[which];
    const LaneMark* const base = row(which).data();
    const auto last = size_t(some.data() + some.size() - base);
    for (auto place = size_t(some.data() - base); place < last;) {
        if (place % blockSize == 0 && place + blockSize <= last && place / blockSize < chiefs.size()) {
            consider(base[chiefs[place / blockSize]]);
            place += blockSize;
        } else consider(base[place++]);
    }
    return *chief;
}

}
