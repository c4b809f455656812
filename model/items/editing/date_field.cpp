#include "model/items/editing/date_field.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString withEdtf(const Edtf& time, bool dayFirst, Language language)
{
    QString words = formatEdtf(time, language);
    if (dayFirst)
        words += u" (%1)"_s.arg(phrase(language, QT_TRANSLATE_NOOP("Phrases", "read as day, month, year")));
    return words + u" · "_s + time.toString();
}

/// One end: a date, not an interval. An empty text is an end that is not stated.
std::expected<QString, QString> readEnd(const QString& typed, Day today, Language language)
{
    if (typed.trimmed().isEmpty()) return QString();
    const auto reading = readDateWords(typed, today);
    if (!reading) return std::unexpected(dateProblem(reading.error(), language));
    if (reading->time.isInterval())
        return std::unexpected(
            phrase(language, QT_TRANSLATE_NOOP("Phrases", "Type one date here, not from … to ….")));
    return reading->time.toString();
}

}

DateFields dateFields(const QString& edtf)
{
    const auto time = Edtf::parse(edtf);
    if (!time || !time->isInterval() || !time->first().date) return {edtf, Ending::None, {}};
    DateFields fields;
    fields.start = time->first().date->toString();
    if (time->last().date) {
        fields.ending = Ending::Until;
        fields.end = time->last().date->toString();
    } else {
        fields.ending = time->last().missing == MissingEnd::Open ? Ending::StillOn : Ending::NotStated;
    }
    return fields;
}

DateFieldsReading readDateFields(const DateFields& fields, Day today, Language language)
{
    if (fields.isEmpty()) return {};
    if (fields.ending == Ending::None) {
        const auto reading = readDateWords(fields.start, today);
        if (!reading) return {{}, {}, dateProblem(reading.error(), language)};
        return {reading->time, withEdtf(reading->time, reading->dayFirst, language), {}};
    }
    const auto start = readEnd(fields.start, today, language);
    if (!start) return {{}, {}, start.error()};
    const auto end = fields.ending == Ending::Until ? readEnd(fields.end, today, language)
        : fields.ending == Ending::StillOn          ? std::expected<QString, QString>(u".."_s)
                                                    : std::expected<QString, QString>(QString());
    if (!end) return {{}, {}, end.error()};
    if (fields.ending == Ending::Until && end->isEmpty())
        return {{}, {}, phrase(language, QT_TRANSLATE_NOOP("Phrases", "Say when it ended."))};
    const auto time = Edtf::parse(*start + u'/' + *end);
    if (!time)
        return {{}, {}, start->isEmpty() ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "Say when it began."))
                                         : phrase(language, QT_TRANSLATE_NOOP("Phrases", "It ends before it begins."))};
    return {*time, withEdtf(*time, false, language), {}};
}

Qualification qualificationOf(const QString& typed, Day today)
{
    const auto reading = readDateWords(typed, today);
    const bool isDate = reading && !reading->time.isInterval() && reading->time.first().date;
    return isDate ? reading->time.first().date->qualification : Qualification::None;
}

QString qualified(const QString& typed, Qualification marks, Day today)
{
    const auto reading = readDateWords(typed, today);
    if (!reading || reading->time.isInterval() || !reading->time.first().date) return typed;
    EdtfDate date = *reading->time.first().date;
    date.qualification = marks;
    return date.toString();
}

QString dateProblem(DateWordsProblem problem, Language language)
{
    switch (problem) {
    case DateWordsProblem::NotUnderstood: break;
    case DateWordsProblem::NoYear: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Add the year."));
    case DateWordsProblem::NoSuchDate:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "There is no such date."));
    case DateWordsProblem::MonthBeforeDay:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "The day comes before the month: 31/12/2025."));
    }
    return phrase(language, QT_TRANSLATE_NOOP(
        "Phrases", "Type a date: 5 January 2026, March 2025, spring 2025, Q1 2026, 2025 or 2026-01-05."));
}

}
