#include "ui/timeline/index/lane.h"

#include <algorithm>
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
    const std::span<const LaneMark> all = marks;
    for (size_t from = 0; from + blockSize <= all.size(); from += blockSize)
        blockChiefs.push_back(size_t(&chiefOf(all.subspan(from, blockSize)) - all.data()));

    std::ranges::stable_sort(spans[0], {}, [](const LaneMark& span) { return span.extent.start; });
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
}

const LaneMark& Lane::chiefOf(std::span<const LaneMark> some) const
{
    const LaneMark* chief = &some.front();
    const auto consider = [&chief](const LaneMark& mark) {
        if (mark.importance > chief->importance) chief = &mark;
    };
    if (chief->kind == MarkKind::Span) {
        std::ranges::for_each(some, consider);
        return *chief;
    }
    const LaneMark* const base = marks.data();
    const auto last = size_t(some.data() + some.size() - base);
    for (auto place = size_t(some.data() - base); place < last;) {
        if (place % blockSize == 0 && place + blockSize <= last && place / blockSize < blockChiefs.size()) {
            consider(base[blockChiefs[place / blockSize]]);
            place += blockSize;
        } else consider(base[place++]);
    }
    return *chief;
}

}
