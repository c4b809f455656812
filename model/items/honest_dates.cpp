#include "model/items/honest_dates.h"

#include "model/phrases/phrases.h"

namespace atlas {

namespace {

HonestDate apart(const QString& stated, const QString& said)
{
    // A language may tell of the gap within the date's own words: then the two cannot be taken apart.
    if (!said.startsWith(stated)) return {said, {}};
    return {stated, said.sliced(stated.size()).trimmed()};
}

HonestDate endWords(const Edtf::End& end, const char* unknown, const char* open, Language language)
{
    if (end.date) return honestDate(*end.date, language);
    return {phrase(language, end.missing == MissingEnd::Open ? open : unknown), {}};
}

}

HonestDate honestDate(const EdtfDate& date, Language language, DateStyle style)
{
    return apart(formatEdtfDate(date, language, style, Gaps::Silent), formatEdtfDate(date, language, style, Gaps::Said));
}

HonestDate honestTime(const Edtf& time, Language language, DateStyle style)
{
    return apart(formatEdtf(time, language, style, Gaps::Silent), formatEdtf(time, language, style, Gaps::Said));
}

HonestDate sinceWords(const std::optional<Edtf>& span, Language language)
{
    if (!span) return {phrase(language, QT_TRANSLATE_NOOP("Phrases", "Undated")), {}};
    return endWords(span->first(), QT_TRANSLATE_NOOP("Phrases", "No start stated"),
                    QT_TRANSLATE_NOOP("Phrases", "From the beginning"), language);
}

HonestDate untilWords(const std::optional<Edtf>& span, Language language)
{
    if (!span) return {phrase(language, QT_TRANSLATE_NOOP("Phrases", "No end stated")), {}};
    return endWords(span->last(), QT_TRANSLATE_NOOP("Phrases", "No end stated"),
                    QT_TRANSLATE_NOOP("Phrases", "Goes on"), language);
}

QString inOnePhrase(const HonestDate& date)
{
    return date.gap.isEmpty() ? date.stated : date.stated + u' ' + date.gap;
}

QString spokenDate(const HonestDate& date)
{
    QString gap = date.gap;
    if (gap.startsWith(u'(') && gap.endsWith(u')')) gap = gap.sliced(1, gap.size() - 2);
    return gap.isEmpty() ? date.stated : date.stated + QStringLiteral(", ") + gap;
}

QString eventTime(const EventState& state, Language language, DateStyle style, Gaps gaps)
{
    if (state.when) return formatEdtf(state.when->value, language, style, gaps);
    // What a source announces comes after it: its date bounds only what it tells as past.
    const bool isBounded = state.noLaterThan && state.occurrence == Occurrence::Held;
    if (!isBounded) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Undated"));
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Undated, by %1"))
        .arg(formatDay(*state.noLaterThan, language, style));
}

}
