#include "model/io/read_time.h"

#include "model/io/read_plain.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
}

void complainOfOrder(Reading& reading, quint32 offset, const QString& start, const QString& end)
{
    reading.complaints.error(
        offset, {QT_TRANSLATE_NOOP("Phrases", "“%1” ends before it begins"), {start + u'/' + end}},
        {QT_TRANSLATE_NOOP("Phrases", "Start %1, end %2."), {start, end}});
}

/// Whether a text that is no EDTF interval is two dates the wrong way round.
bool isReversed(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash >= 0 && Edtf::parse(QStringView(text).first(slash)) &&
           Edtf::parse(QStringView(text).sliced(slash + 1));
}

/// Where in the file the fault stands; a date written with escape sequences is pointed at as a whole.
quint32 faultOffset(const Field& field, const QString& text, const EdtfError& error)
{
    if (field.value.isEscaped()) return field.offset();
    constexpr quint32 quotationMark = 1;
    const qsizetype before = std::min(qsizetype(error.column) - 1, text.size());
    return field.offset() + quotationMark + quint32(text.first(before).toUtf8().size());
}

void complainOfTime(Reading& reading, const Field& field, const QString& text, const EdtfError& error)
{
    if (isReversed(text)) {
        complainOfOrder(reading, field.offset(), text.section(u'/', 0, 0), text.section(u'/', 1));
        return;
    }
    reading.complaints.error(
        faultOffset(field, text, error), {QT_TRANSLATE_NOOP("Phrases", "Not a date: “%1”"), {text}},
        {QT_TRANSLATE_NOOP("Phrases",
                           "%1. Write YYYY-MM-DD, YYYY-MM or YYYY, or an interval such as 2025-03/2025-06."),
         {capitalised(error.sentence)}});
}

/// One end of a span: a date, or `..` for an open end.
std::optional<QString> readEnd(Reading& reading, const Field& field)
{
    auto text = readString(reading, field);
    if (!text || *text == ".."_L1) return text;
    const auto date = Edtf::parse(*text);
    if (!date) {
        complainOfTime(reading, field, *text, date.error());
        return std::nullopt;
    }
    if (!date->isInterval()) return text;
    reading.complaints.error(field.offset(),
                             {QT_TRANSLATE_NOOP("Phrases", "“%1” must be one date"), {field.name}},
                             {QT_TRANSLATE_NOOP("Phrases", "Write an interval as “span”."), {}});
    return std::nullopt;
}

}

std::optional<Edtf> readTime(Reading& reading, const Field& field)
{
    const auto text = readString(reading, field);
    if (!text) return std::nullopt;
    auto time = Edtf::parse(*text);
    if (time) return *time;
    complainOfTime(reading, field, *text, time.error());
    return std::nullopt;
}

std::optional<Edtf> readSpan(Record& record)
{
    QString since;
    QString until;
    std::optional<Edtf> span;
    record.optional("since", since, readEnd);
    record.optional("until", until, readEnd);
    record.optional("span", span, readTime);
    const auto edge = record.has("since") ? record.field("since") : record.field("until");
    if (!edge) return span;
    if (record.has("span")) {
        record.reading().complaints.error(
            edge->offset(),
            {QT_TRANSLATE_NOOP("Phrases", "“%1” and “span” say the same thing twice"), {edge->name}},
            {QT_TRANSLATE_NOOP("Phrases", "Keep “since” and “until”, or keep “span”."), {}});
        return std::nullopt;
    }
    if (since.isEmpty() && until.isEmpty()) return std::nullopt;
    auto both = Edtf::parse(since + u'/' + until);
    if (both) return *both;
    complainOfOrder(record.reading(), edge->offset(), since, until);
    return std::nullopt;
}

}
