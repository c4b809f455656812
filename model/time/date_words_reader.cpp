#include "model/time/date_words_reader.h"

#include "model/time/date_lexicon.h"

#include <QRegularExpression>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

using Reading = std::expected<DateWordsReading, DateWordsProblem>;
using enum DateWordsProblem;

QString padded(int number, int width = 2)
{
    return u"%1"_s.arg(number, width, 10, QChar(u'0'));
}

/// What can be no date although its words are understood is a date that does not exist.
Reading fromEdtf(const QString& edtf, bool dayFirst = false)
{
    const auto time = Edtf::parse(edtf);
    if (!time) return std::unexpected(NoSuchDate);
    return DateWordsReading{*time, dayFirst};
}

/// "5/1/2026", "05.01.2026", "2026/1/5", "3/2025"; nothing for what is not written in numbers alone.
std::optional<Reading> readNumbers(const QString& text)
{
    static const QRegularExpression dayMonthYear(uR"(^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$)"_s);
    static const QRegularExpression yearMonthDay(uR"(^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$)"_s);
    static const QRegularExpression monthYear(uR"(^(\d{1,2})[./-](\d{4})$)"_s);
    static const QRegularExpression yearMonth(uR"(^(\d{4})[./-](\d{1,2})$)"_s);
    const auto dated = [](const QString& year, int month, int day, bool dayFirst) {
        return fromEdtf(u"%1-%2-%3"_s.arg(year, padded(month), padded(day)), dayFirst);
    };
    if (const auto match = dayMonthYear.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt(), month = match.captured(2).toInt();
        if (month > 12 && month <= 31 && day <= 12) return std::unexpected(MonthBeforeDay);
        return dated(match.captured(3), month, day, day <= 12 && day != month);
    }
    if (const auto match = yearMonthDay.match(text); match.hasMatch())
        return dated(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(), false);
    if (const auto match = monthYear.match(text); match.hasMatch())
        return fromEdtf(match.captured(2) + u'-' + padded(match.captured(1).toInt()));
    if (const auto match = yearMonth.match(text); match.hasMatch())
        return fromEdtf(match.captured(1) + u'-' + padded(match.captured(2).toInt()));
    return {};
}

/// Gathers what the words of a text say, in whatever order they come.
class WordReader
{
public:
    Reading read(const QString& text)
    {
        static const QRegularExpression gap(u"[ ,]+"_s);
        const QStringList words = text.split(gap, Qt::SkipEmptyParts);
        for (QString word : words) {
            while (word.endsWith(u'.')) word.chop(1);
            if (word.startsWith(u"l'"_s) || word.startsWith(u"d'"_s)) word = word.sliced(2);
            if (!take(word)) return std::unexpected(NotUnderstood);
        }
        return told();
    }

private:
    bool take(const QString& word)
    {
        if (word.isEmpty() || isFillerWord(word) || isWeekdayWord(word)) return true;
        if (isAboutWord(word)) return put(about, true);
        if (word == u"annees"_s) return put(years, true);
        if (isQuarterWord(word)) return put(quarterNamed, true);
        if (const auto month = monthOfWord(word)) return put(named, *month);
        if (const auto season = seasonOfWord(word)) return put(named, *season);
        return takeNumber(word);
    }

    bool takeNumber(const QString& word)
    {
        static const QRegularExpression year(u"^\\d{4}$"_s);
        static const QRegularExpression decade(u"^(\\d{3})0(?:s|'s|-ті|-х)$"_s);
        static const QRegularExpression run(u"^(\\d{4})[–-](\\d{4})$"_s);
        static const QRegularExpression quarter(u"^[qt]([1-4])$"_s);
        static const QRegularExpression small(u"^(\\d{1,2})(?:st|nd|rd|th|er|e|-?[а-яі]{1,2})?$"_s);
        if (year.match(word).hasMatch()) return put(yearText, word);
        if (const auto match = decade.match(word); match.hasMatch())
            return put(yearText, match.captured(1) + u'X');
        if (const auto match = run.match(word); match.hasMatch()) return takeRun(match);
        if (const auto match = quarter.match(word); match.hasMatch())
            return put(quarterNamed, true) && put(number, match.captured(1).toInt());
        if (const auto match = small.match(word); match.hasMatch())
            return put(number, match.captured(1).toInt());
        return false;
    }

    /// "1900–1999": a century where it is one.
    bool takeRun(const QRegularExpressionMatch& match)
    {
        const int first = match.captured(1).toInt(), last = match.captured(2).toInt();
        if (first % 100 == 0 && last == first + 99)
            return put(yearText, match.captured(1).first(2) + u"XX"_s);
        return put(yearText, match.captured(1) + u'/' + match.captured(2));
    }

    /// Nothing is said twice.
    template <typename T> static bool put(std::optional<T>& place, const T& value)
    {
        return !std::exchange(place, value);
    }

    Reading told() const
    {
        if (!yearText) return std::unexpected(named || number ? NoYear : NotUnderstood);
        const QString mark = about ? u"~"_s : QString();
        if (quarterNamed) return quarterTold();
        if (years && yearText->size() == 4 && !yearText->endsWith(u'X')) {
            if (named || number || !yearText->endsWith(u'0')) return std::unexpected(NotUnderstood);
            return fromEdtf(yearText->first(3) + u'X' + mark);
        }
        if (!named) return number ? Reading(std::unexpected(NotUnderstood)) : fromEdtf(*yearText + mark);
        if (yearText->size() != 4 || (number && *named > 12)) return std::unexpected(NotUnderstood);
        const QString month = *yearText + u'-' + padded(*named);
        return fromEdtf((number ? month + u'-' + padded(*number) : month) + mark);
    }

    Reading quarterTold() const
    {
        if (!number || named || *number < 1 || *number > 4) return std::unexpected(NotUnderstood);
        const int first = *number * 3 - 2;
        return fromEdtf(u"%1-%2/%1-%3"_s.arg(*yearText, padded(first), padded(first + 2)));
    }

    std::optional<QString> yearText; ///< as EDTF writes it, with the X of a decade or century
    std::optional<int> named;        ///< a month, or a season of EDTF's
    std::optional<int> number;       ///< a day, or a quarter's
    std::optional<bool> about, years, quarterNamed;
};

/// What the program's own words say in brackets: that it is uncertain counts, what a source leaves out does
/// not.
QString withoutNotes(QString text, bool& uncertain)
{
    static const QRegularExpression note(u" *\\(([^)]*)\\)$"_s);
    const auto match = note.match(text);
    if (!match.hasMatch()) return text;
    for (const QStringView word : {u"uncertain", u"incertaine", u"непевна"})
        uncertain = uncertain || match.captured(1).contains(foldedWord(word));
    return text.first(match.capturedStart());
}

}

Reading readDateWords(QStringView text, Day today)
{
    const QString typed = text.toString().simplified();
    if (const auto edtf = Edtf::parse(typed)) return DateWordsReading{*edtf};
    bool uncertain = false;
    const QString folded = withoutNotes(foldedWord(typed), uncertain);
    if (const auto days = daysFromTodayOfWord(folded)) return DateWordsReading{Edtf::fromDay(today + *days)};
    if (const auto numbers = readNumbers(folded)) return *numbers;
    const Reading read = WordReader().read(folded);
    if (!read || !uncertain) return read;
    const QString edtf = read->time.toString();
    return fromEdtf(edtf.endsWith(u'~') ? edtf.chopped(1) + u'%' : edtf + u'?');
}

}
