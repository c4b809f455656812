#include "model/time/edtf_date_reader.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 64;

std::unexpected<EdtfError> fail(qsizetype position, const QString& sentence)
{
    return std::unexpected(EdtfError{int(position) + 1, sentence});
}

/// One end of an interval, whose text runs from `from` to the text's end.
std::expected<Edtf::End, EdtfError> readEnd(QStringView text, qsizetype from)
{
    const QStringView rest = text.sliced(from);
    if (rest.isEmpty()) return Edtf::End{{}, MissingEnd::Unknown};
    if (rest == ".."_L1) return Edtf::End{{}, MissingEnd::Open};
    return EdtfDateReader(text, from).read().transform([](const EdtfDate& date) { return Edtf::End{date}; });
}

}

std::expected<Edtf, EdtfError> Edtf::parse(QStringView text)
{
    if (text.isEmpty()) return fail(0, u"there is no date"_s);
    if (text.size() > longestText) return fail(longestText, u"a date has at most 64 characters"_s);

    Edtf time;
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        const auto date = EdtfDateReader(text, 0).read();
        if (!date) return std::unexpected(date.error());
        time.firstEnd.date = *date;
        time.lastEnd.date = *date;
        return time;
    }

    const qsizetype second = text.indexOf(u'/', slash + 1);
    const auto first = readEnd(text.first(slash), 0);
    if (!first) return std::unexpected(first.error());
    if (second >= 0) return fail(second, u"“/” stands once, between the two ends of an interval"_s);
    const auto last = readEnd(text, slash + 1);
    if (!last) return std::unexpected(last.error());
    if (!first->date && !last->date) return fail(0, u"an interval has a date at one end at least"_s);

    time.interval = true;
    time.firstEnd = *first;
    time.lastEnd = *last;
    if (first->date && last->date && last->date->bounds().latest < first->date->bounds().earliest)
        return fail(slash + 1, u"the interval ends before it begins"_s);
    return time;
}

}
