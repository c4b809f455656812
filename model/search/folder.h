#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <memory>

namespace atlas {

/// Makes words of any script alike that people spell in several ways: one folded word begins with another
/// where what a person typed so far may be that word.
///
/// Letters become lower-case Latin ones without accents, by ICU's transliterations (Unicode CLDR), Cyrillic
/// as Ukrainian is romanised (BGN/PCGN 1965): «Зеленський» zelenskyy. Then y is i, and several i are one, so
/// that the ways of writing -ий, -ій and ї are one: Zelensky, Zelenskyy, Zelenskiy, Zelenskij. Folding what
/// is folded changes nothing. What no rule knows, such as pictographs, stays.
///
/// One folder serves one thread at a time.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    /// Of one word of words.h; may be empty, of a word of accents alone.
    QString fold(QStringView word) const;

private:
    struct Rules;
    QString latin(QStringView word) const;

    std::unique_ptr<Rules> rules;
    mutable QHash<QString, QString> known; ///< the rules take long, and words come again and again
};

}
