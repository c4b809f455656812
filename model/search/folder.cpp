#include "model/search/folder.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace atlas {

struct Folder::Rules {
    std::unique_ptr<icu::Transliterator> latin; ///< null where ICU's data are not installed
};

namespace {

bool isPlain(QStringView word)
{
    return std::ranges::all_of(word, [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-';
    });
}

/// A word of which the rules made several letters keeps those alone: «об’єкт» has signs, 北京 a space.
bool isKept(QChar letter)
{
    return letter.unicode() > 0x7F || letter.isLetterOrNumber() || letter == u'-';
}

QString withoutSpellings(const QString& latin)
{
    QString folded;
    folded.reserve(latin.size());
    for (QChar letter : latin) {
        if (!isKept(letter)) continue;
        if (letter == u'y') letter = u'i';
        if (letter == u'i' && folded.endsWith(u'i')) continue;
        folded += letter;
    }
    if (folded.endsWith(QLatin1StringView("ij"))) folded.chop(1);
    return folded;
}

}

Folder::Folder() : rules(std::make_unique<Rules>())
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError nowhere;
    const auto chain = icu::UnicodeString::fromUTF8(
        "Any-Lower; Ukrainian-Latin/BGN; Any-Latin; Latin-ASCII; NFD; [:M:] Remove; Any-Lower; NFC");
    rules->latin.reset(icu::Transliterator::createInstance(chain, UTRANS_FORWARD, nowhere, status));
    if (U_FAILURE(status)) rules->latin.reset();
}

Folder::~Folder() = default;

QString Folder::latin(QStringView word) const
{
    if (!rules->latin) return word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    icu::UnicodeString text(reinterpret_cast<const char16_t*>(word.utf16()), int32_t(word.size()));
    rules->latin->transliterate(text);
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

QString Folder::fold(QStringView word) const
{
    const QString lower = word.toString().toLower();
    if (isPlain(lower)) return withoutSpellings(lower);
    constexpr qsizetype most = 50'000;
    if (const auto found = known.constFind(lower); found != known.cend()) return *found;
    const QString folded = withoutSpellings(latin(lower));
    if (known.size() < most) known.insert(lower, folded);
    return folded;
}

}
