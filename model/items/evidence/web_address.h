#pragma once

#include "model/time/language.h"

#include <QString>
#include <QUrl>

#include <expected>

namespace atlas {

/// Why an address of a dossier is not opened.
enum class AddressFault {
    Hidden,      ///< it has characters that show nothing or turn the text around
    Malformed,   ///< it is no URL by RFC 3986 and RFC 3987
    Relative,    ///< it says of nothing how to reach it: `www.example.org`
    OtherScheme, ///< it is neither http nor https: `file:`, `javascript:`, `mailto:`
    NoHost,
    Credentials  ///< a user before its host may pass for the host: `https://elysee.fr@example.org`
};

/// An address as it may be given to a browser: http or https with a host, and nothing hidden (no character of
/// Unicode's categories C and Z).
std::expected<QUrl, AddressFault> webAddress(const QString& text);

/// The address, all of it, as the browser gets it: of a host beyond ASCII its ASCII form (Punycode, RFC
/// 3492), so that letters which only look alike do not pass for each other; of a path its percent-encoded form.
QString shownAddress(const QUrl& address);

/// "It is not an address of the web (http or https)."
QString addressFaultWords(AddressFault fault, Language language);

}
