#include "model/items/evidence/web_address.h"

#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: return true;
    default: return false;
    }
}

}

std::expected<QUrl, AddressFault> webAddress(const QString& text)
{
    if (std::ranges::any_of(text.toUcs4(), isHidden)) return std::unexpected(AddressFault::Hidden);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()) return std::unexpected(AddressFault::Malformed);
    if (url.isRelative()) return std::unexpected(AddressFault::Relative);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return std::unexpected(AddressFault::OtherScheme);
    if (url.host().isEmpty()) return std::unexpected(AddressFault::NoHost);
    if (url.authority().contains(u'@') || text.section(u'/', 2, 2).contains(u'@'))
        return std::unexpected(AddressFault::Credentials); // QUrl forgets an empty user
    return url;
}

QString shownAddress(const QUrl& address)
{
    return QString::fromLatin1(address.toEncoded(QUrl::FullyEncoded));
}

QString addressFaultWords(AddressFault fault, Language language)
{
    switch (fault) {
    case AddressFault::Hidden:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases",
            "It cannot be opened: it has spaces or hidden characters."));
    case AddressFault::Malformed:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases",
            "It cannot be opened: it is no complete address."));
    case AddressFault::Relative:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases",
            "It cannot be opened: it does not begin with https:// or http://."));
    case AddressFault::OtherScheme:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases",
            "It cannot be opened: only addresses of the web can, which begin with https:// or http://."));
    case AddressFault::NoHost:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "It cannot be opened: it names no site."));
    case AddressFault::Credentials:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases",
            "It cannot be opened: what stands before “@” may hide which site it leads to."));
    }
    return {};
}

}
