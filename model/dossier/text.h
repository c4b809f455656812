#pragma once

#include "model/time/language.h"

#include <QSharedData>
#include <QString>

#include <array>
#include <optional>

namespace atlas {

/// A text of the dossier's own, in one to three languages. Plain text: never markup. Copies share their words,
/// for a large dossier holds millions of texts, most of them empty.
class LocalText
{
public:
    LocalText() = default;
    LocalText(Language language, QString text) { set(language, std::move(text)); }

    void set(Language language, QString text);
    bool has(Language language) const { return words && !words->in[size_t(language)].isEmpty(); }
    bool isEmpty() const;
    /// The text in a language; where it is missing, in English, then French, then Ukrainian.
    const QString& in(Language language) const;

    friend bool operator==(const LocalText& one, const LocalText& other) { return one.all() == other.all(); }

private:
    using Texts = std::array<QString, allLanguages.size()>;
    struct Words : QSharedData {
        Texts in;
    };
    const Texts& all() const;
    QSharedDataPointer<Words> words; ///< null: empty in all languages
};

/// What a source says, word for word, in its own language; beside it the dossier's own translations, which
/// are always shown as such.
struct Quote {
    QString language; ///< a BCP 47 tag, such as `fr`
    QString words;    ///< verbatim, without the enclosing quotation marks
    LocalText translations; ///< the dossier's own

    /// The translation a reader of this language needs: nothing where the quote is in that language already,
    /// or where there is no translation into it.
    std::optional<QString> translationFor(Language language) const;
    friend bool operator==(const Quote&, const Quote&) = default;
};

}
