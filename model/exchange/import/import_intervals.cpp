#include "model/exchange/import/import_intervals.h"

#include "model/time/date_lexicon.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

// Words as foldedWord leaves them: without accents, so й is и.

/// "from A to B", "A – B", "1-3 March 2025", "March-June 2025".
const std::array<QRegularExpression, 4>& twoEnds()
{
    static const std::array forms{
        QRegularExpression(uR"(^(?:from|between|du|de|d'|entre|з|із|від)(?: |(?<='))(.+?) (?:to|until|till|through|and|au|a|jusqu'(?:au|en|a)|et|по|до|та|і) (.+)$)"_s),
        QRegularExpression(uR"(^(.+?)(?: (?:to|until|till|through|au|a|jusqu'(?:au|en|a)|по|до) | ?[–—→…] ?| - | ?\.\.\.? ?)(.+)$)"_s),
        QRegularExpression(uR"(^(\d{1,2})-(\d{1,2}[^/-]*\p{L}.*)$)"_s),
        QRegularExpression(uR"(^(\p{L}+)-(\p{L}+\.? \d{4})$)"_s)};
    return forms;
}

bool isOpenEnd(const QString& word)
{
    static const QStringList words{
        u".."_s, u"now"_s, u"present"_s, u"the present"_s, u"today"_s, u"to date"_s, u"ongoing"_s, u"date"_s,
        u"aujourd'hui"_s, u"present jour"_s, u"ce jour"_s, u"maintenant"_s, u"en cours"_s, u"nos jours"_s,
        u"зараз"_s, u"нині"_s, u"сьогодні"_s, u"тепер"_s, u"дотепер"_s, u"цеи час"_s, u"цього часу"_s};
    return words.contains(word);
}

/// The month and year, or the year, that a first date does not repeat.
QString completed(const QString& first, const EdtfDate& last)
{
    static const QRegularExpression dayAlone(uR"(^(\d{1,2})(?:st|nd|rd|th|er)?$)"_s);
    const QString year = u"%1"_s.arg(last.year, 4, 10, QChar(u'0'));
    const auto day = dayAlone.match(first);
    if (!day.hasMatch()) return first + u' ' + year;
    if (last.precision() != Precision::Day) return first;
    return u"%1-%2-%3"_s.arg(year).arg(last.month, 2, 10, QChar(u'0')).arg(day.captured(1).toInt(), 2, 10, QChar(u'0'));
}

std::optional<CellTime> interval(const QString& first, const QString& last, const CellTime& about)
{
    const auto time = Edtf::parse(first + u'/' + last);
    if (!time) return {};
    CellTime whole = about;
    whole.time = *time;
    return whole;
}

bool isOneDate(const std::expected<CellTime, DateWordsProblem>& read)
{
    return read && !read->time.isInterval();
}

std::optional<CellTime> between(const QString& first, const QString& last, const DateReader& readDate)
{
    auto begin = readDate(first);
    if (isOpenEnd(last)) {
        if (!isOneDate(begin)) return {};
        return interval(begin->time.toString(), u".."_s, *begin);
    }
    const auto end = readDate(last);
    if (!isOneDate(end)) return {};
    if (!begin) begin = readDate(completed(first, *end->time.first().date));
    if (!isOneDate(begin)) return {};
    CellTime about = *begin;
    about.eitherOrder = begin->eitherOrder || end->eitherOrder;
    about.serial = begin->serial || end->serial;
    about.timeOfDay = begin->timeOfDay || end->timeOfDay;
    return interval(begin->time.toString(), end->time.toString(), about);
}

}

std::optional<CellTime> readIntervalWords(const QString& text, const DateReader& readDate)
{
    static const QRegularExpression since(
        uR"(^(?:since|from|depuis(?: le| la)?|a partir d[eu']|des|з|із|від|починаючи з) ?(.+)$)"_s);
    static const QRegularExpression until(uR"(^(?:until|till|up to|jusqu'(?:au|en|a(?: la)?)|до|по) (.+)$)"_s);
    const QString folded = foldedWord(text).simplified();
    for (const QRegularExpression& form : twoEnds())
        if (const auto match = form.match(folded); match.hasMatch())
            if (const auto time = between(match.captured(1), match.captured(2), readDate)) return time;
    if (const auto match = since.match(folded); match.hasMatch())
        if (const auto date = readDate(match.captured(1)); isOneDate(date))
            return interval(date->time.toString(), {}, *date);
    if (const auto match = until.match(folded); match.hasMatch())
        if (const auto date = readDate(match.captured(1)); isOneDate(date))
            return interval({}, date->time.toString(), *date);
    return {};
}

}
