#include "model/time/date_body.h"
#include "model/time/date_notes.h"
#include "model/time/date_words.h"
#include "model/time/french.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    Language language;
    DateStyle style;
    Gaps gaps;
};

/// One end's words, notes aside, as they stand after a preposition.
QString endBody(const EdtfDate& date, const Wording& wording, Parts parts)
{
    const DateWords& words = dateWords(wording.language);
    const QString body = dateBody(date, wording.language, wording.style, parts, Setting::AfterPreposition);
    return isApproximate(date) && words.approximately.isEmpty() ? words.about.arg(body) : body;
}

QStringList endNotes(const EdtfDate& date, const Wording& wording)
{
    return dateNotes(date, wording.language, wording.gaps, Within::Interval);
}

/// What of the first date its reader finds in the second: "from 3 to 5 January 2026".
Parts partsOfFirst(const EdtfDate& first, const EdtfDate& last, const Wording& wording)
{
    const auto isExact = [](const EdtfDate& date) {
        return date.precision() == Precision::Day || date.precision() == Precision::Month;
    };
    const bool qualified = isApproximate(first) || isApproximate(last);
    if (qualified || !endNotes(first, wording).isEmpty()) return Parts::All;
    if (!isExact(first) || !isExact(last) || first.year != last.year) return Parts::All;
    const bool days = first.precision() == Precision::Day && last.precision() == Precision::Day;
    return days && first.month == last.month ? Parts::DayAlone : Parts::WithoutYear;
}

/// "3–5 Jan 2026", "Mar 2025 – 5 Jan 2026".
QString joinedByDash(const EdtfDate& first, const EdtfDate& last, const Wording& wording)
{
    const Parts parts = partsOfFirst(first, last, wording);
    const QString body = parts == Parts::All
        ? formatEdtfDate(first, wording.language, wording.style, wording.gaps)
        : dateBody(first, wording.language, wording.style, parts, Setting::Alone);
    const QString dash = parts == Parts::DayAlone ? u"–"_s : u" – "_s;
    return body + dash + formatEdtfDate(last, wording.language, wording.style, wording.gaps);
}

QString between(const EdtfDate& first, const EdtfDate& last, const Wording& wording)
{
    if (wording.style != DateStyle::Long) return joinedByDash(first, last, wording);
    const bool french = wording.language == Language::French;
    const QString from = endBody(first, wording, partsOfFirst(first, last, wording));
    const QString to = endBody(last, wording, Parts::All);
    return dateWords(wording.language).fromTo.arg(
        withNotes(french ? frenchFrom(from) : from, endNotes(first, wording)),
        withNotes(french ? frenchTo(to) : to, endNotes(last, wording)));
}

QString since(const EdtfDate& first, const Wording& wording)
{
    const QString text = dateWords(wording.language).since.arg(endBody(first, wording, Parts::All));
    return withNotes(text, endNotes(first, wording));
}

QString until(const EdtfDate& last, MissingEnd start, const Wording& wording)
{
    const DateWords& words = dateWords(wording.language);
    const QString body = endBody(last, wording, Parts::All);
    QStringList notes = endNotes(last, wording);
    if (start == MissingEnd::Unknown && wording.gaps == Gaps::Said)
        notes.append(words.startNotStated.toString());
    return withNotes(words.until.arg(wording.language == Language::French ? frenchUntil(body) : body), notes);
}

}

QString formatEdtf(const Edtf& time, Language language, DateStyle style, Gaps gaps)
{
    const Wording wording{language, style, gaps};
    const Edtf::End& first = time.first();
    const Edtf::End& last = time.last();
    if (!time.isInterval())
        return first.date ? formatEdtfDate(*first.date, language, style, gaps) : QString();
    if (first.date && last.date) return between(*first.date, *last.date, wording);
    if (first.date) return since(*first.date, wording);
    return until(last.date.value_or(EdtfDate()), first.missing, wording);
}

}
