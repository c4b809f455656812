#include "model/dossier/hidden_characters.h"

#include <algorithm>
#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x20) return u != u'\n';
    if (u < 0x7F) return false;
    return u <= 0x9F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

}

std::optional<QString> firstHiddenCharacter(QStringView text)
{
    const auto found = std::ranges::find_if(text, isHidden);
    if (found == text.end()) return std::nullopt;
    return u"U+%1"_s.arg(QString::number(found->unicode(), 16).toUpper(), 4, u'0');
}

QString withoutHiddenCharacters(QString text)
{
    return std::move(text.removeIf(isHidden));
}

}
