#include "app/commands/option_values.h"

#include "model/time/edtf.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> wholeNumber(QStringView text)
{
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](QChar each) {
        return each >= u'0' && each <= u'9';
    });
    bool fits = false;
    const int value = digits ? text.toInt(&fits) : 0;
    return fits ? std::optional(value) : std::nullopt;
}

}

void OptionValues::fail(const QString& sentence)
{
    if (firstError.isEmpty()) firstError = sentence;
}

void OptionValues::failChoice(const QString& option, const QString& word, const QStringList& known)
{
    fail(u"%1 “%2”: there are %3"_s.arg(option, word, known.join(", "_L1)) + didYouMean(word, known));
}

std::optional<Day> OptionValues::day(const QString& option)
{
    if (!has(option)) return std::nullopt;
    const QString value = text(option);
    if (const auto day = Day::fromIso(value)) return day;
    const auto time = Edtf::parse(value);
    const QString why = time ? u"a calendar day is meant, YYYY-MM-DD"_s : time.error().sentence;
    fail(u"%1 “%2”: %3"_s.arg(option, value, why));
    return std::nullopt;
}

size_t OptionValues::choice(const QString& option, const QStringList& choices)
{
    if (!has(option)) return 0;
    const qsizetype place = choices.indexOf(text(option));
    if (place < 0) failChoice(option, text(option), choices);
    return place < 0 ? 0 : size_t(place);
}

int OptionValues::number(const QString& option, int least, int most, int otherwise)
{
    if (!has(option)) return otherwise;
    const auto value = wholeNumber(text(option));
    if (value && *value >= least && *value <= most) return *value;
    fail(u"%1 “%2”: a whole number from %3 to %4 is meant"_s.arg(option, text(option)).arg(least).arg(most));
    return otherwise;
}

QSize OptionValues::size(const QString& option, QSize least, QSize most, QSize otherwise)
{
    if (!has(option)) return otherwise;
    const QStringList sides = text(option).split(u'x');
    const auto width = wholeNumber(sides.value(0));
    const auto height = wholeNumber(sides.value(1));
    if (sides.size() == 2 && width && height) {
        const QSize size(*width, *height);
        if (size.expandedTo(least) == size && size.boundedTo(most) == size) return size;
    }
    fail(u"%1 “%2”: WIDTHxHEIGHT from %3x%4 to %5x%6 is meant"_s.arg(option, text(option))
             .arg(least.width()).arg(least.height()).arg(most.width()).arg(most.height()));
    return otherwise;
}

std::optional<Language> OptionValues::language()
{
    if (!has(u"--lang"_s)) return std::nullopt;
    QStringList codes;
    for (const Language language : allLanguages) codes.append(languageCode(language));
    return allLanguages.at(choice(u"--lang"_s, codes));
}

QString OptionValues::output(const QString& option, const QStringList& endings)
{
    const QString path = text(option);
    const bool known = std::ranges::any_of(endings, [&path](const QString& ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
    if (has(option) && !known)
        fail(u"%1 “%2”: the file’s name ends in %3"_s.arg(option, path, endings.join(" or "_L1)));
    return path;
}

}
