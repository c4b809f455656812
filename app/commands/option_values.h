#pragma once

#include "app/commands/given_words.h"
#include "model/time/day.h"
#include "model/time/language.h"

#include <QSize>

#include <optional>
#include <span>

namespace atlas {

/// Understands the values of given options, one by one, and keeps the first sentence about what is wrong:
/// whoever reads them all looks at `error` once, at the end.
class OptionValues
{
public:
    explicit OptionValues(const GivenWords& words) : given(words) {}

    bool has(const QString& option) const { return given.options.contains(option); }
    /// Empty where it is not given.
    QString text(const QString& option) const { return given.options.value(option); }

    /// A calendar day, nothing where it is not given.
    std::optional<Day> day(const QString& option);
    /// The place of the value among its choices; 0 where it is not given.
    size_t choice(const QString& option, const QStringList& choices);
    /// The value of an enumeration, by its words in order; nothing where it is not given.
    template <typename Choice>
    std::optional<Choice> choiceOf(const QString& option, std::span<const QLatin1StringView> words)
    {
        if (!has(option)) return std::nullopt;
        return Choice(choice(option, QStringList(words.begin(), words.end())));
    }
    int number(const QString& option, int least, int most, int otherwise);
    QSize size(const QString& option, QSize least, QSize most, QSize otherwise);
    /// Nothing where it is not given.
    std::optional<Language> language();
    /// A file to write, by its ending.
    QString output(const QString& option, const QStringList& endings);

    const QString& error() const { return firstError; }
    /// Keeps a sentence about what is wrong, unless there is one already.
    void fail(const QString& sentence);
    /// The same, of a word that is none of those known.
    void failChoice(const QString& option, const QString& word, const QStringList& known);

private:
    const GivenWords& given;
    QString firstError;
};

}
