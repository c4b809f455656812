#include "model/time/date_lexicon.h"

#include "model/time/date_words.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

template <size_t N> bool isOneOf(const QString& word, const std::array<QStringView, N>& words)
{
    return std::ranges::any_of(words, [&](QStringView one) { return foldedWord(one) == word; });
}

/// "spring %1": the word without its year.
QString seasonName(QStringView pattern)
{
    QString name = foldedWord(pattern);
    name.remove(u"%1"_s);
    name = name.trimmed();
    return name.startsWith(u"l'"_s) ? name.sliced(2) : name.startsWith(u"le "_s) ? name.sliced(3) : name;
}

}

QString foldedWord(QStringView text)
{
    QString folded;
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        if (letter.category() == QChar::Mark_NonSpacing) continue;
        if (letter == u'’' || letter == u'ʼ') folded.append(u'\'');
        else folded.append(letter.isSpace() ? QChar(u' ') : letter.toLower());
    }
    return folded;
}

std::optional<int> monthOfWord(const QString& word)
{
    constexpr qsizetype shortest = 3;
    if (word.size() < shortest) return {};
    std::optional<int> found;
    for (const Language language : allLanguages) {
        const QLocale locale = localeOf(language);
        for (int month = 1; month <= 12; ++month) {
            const QString name = foldedWord(locale.monthName(month));
            const QString alone = foldedWord(locale.standaloneMonthName(month));
            if (!name.startsWith(word) && !alone.startsWith(word)) continue;
            if (found && *found != month) return {};
            found = month;
        }
    }
    return found;
}

std::optional<int> seasonOfWord(const QString& word)
{
    static constexpr std::array<std::array<QStringView, 2>, 4> others{
        {{u"навесні", u""}, {u"влітку", u""}, {u"восени", u"fall"}, {u"взимку", u""}}};
    if (word.isEmpty()) return {};
    for (size_t season = 0; season < others.size(); ++season) {
        bool meant = isOneOf(word, others[season]);
        for (const Language language : allLanguages) {
            const DateWords& words = dateWords(language);
            meant = meant || seasonName(words.seasons[season]) == word
                || seasonName(words.seasonsAfterPreposition[season]) == word;
        }
        if (meant) return 21 + int(season);
    }
    return {};
}

std::optional<int> daysFromTodayOfWord(const QString& word)
{
    if (isOneOf(word, std::array<QStringView, 3>{u"today", u"aujourd'hui", u"сьогодні"})) return 0;
    if (isOneOf(word, std::array<QStringView, 3>{u"yesterday", u"hier", u"вчора"})) return -1;
    if (isOneOf(word, std::array<QStringView, 3>{u"tomorrow", u"demain", u"завтра"})) return 1;
    return {};
}

bool isWeekdayWord(const QString& word)
{
    for (const Language language : allLanguages)
        for (int day = 1; day <= 7; ++day)
            if (foldedWord(localeOf(language).standaloneDayName(day)) == word) return true;
    return false;
}

bool isQuarterWord(const QString& word)
{
    return isOneOf(word, std::array<QStringView, 5>{
        u"quarter", u"trimestre", u"квартал", u"кварталу", u"кв"});
}

bool isFillerWord(const QString& word)
{
    return isOneOf(word, std::array<QStringView, 20>{
        u"the", u"of", u"in", u"on", u"years", u"le", u"la", u"les", u"de", u"du", u"des", u"en", u"au", u"à",
        u"року", u"році", u"роки", u"років", u"р", u"у"});
}

bool isAboutWord(const QString& word)
{
    return isOneOf(word, std::array<QStringView, 4>{u"about", u"vers", u"близько", u"circa"});
}

}
