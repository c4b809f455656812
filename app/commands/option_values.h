#pragma once

#include "app/commands/given_words.h"
#include "model/time/day.h"
#include "model/time/language.h"

#include <QSize>

#include <optional>

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
    int number(const QString& option, int least, int most, int otherwise);
    QSize size(const QString& option, QSize least, QSize most, QSize otherwise);
    Language language();
    /// An ISO 3166-1 alpha-3 code, by its form; empty where it is not given.
    QString countryCode(const QString& option);
    /// A file to write, by its ending.
    QString output(const QString& option, const QStringList& endings);

    const QString& error() const { return firstError; }

private:
    void fail(const QString& sentence);

    const GivenWords& given;
    QString firstError;
};

}
