#include "model/exchange/html/plain_of_html.h"

#include <algorithm>
#include <array>
#include <optional>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Reference {
    QLatin1StringView name;
    char32_t character;
};

constexpr std::array references{
    Reference{"amp"_L1, U'&'},    Reference{"lt"_L1, U'<'},     Reference{"gt"_L1, U'>'},
    Reference{"quot"_L1, U'"'},   Reference{"apos"_L1, U'\''},  Reference{"nbsp"_L1, U'\u00A0'},
    Reference{"ndash"_L1, U'–'},  Reference{"mdash"_L1, U'—'},  Reference{"hellip"_L1, U'…'},
    Reference{"lsquo"_L1, U'‘'},  Reference{"rsquo"_L1, U'’'},  Reference{"ldquo"_L1, U'“'},
    Reference{"rdquo"_L1, U'”'},  Reference{"laquo"_L1, U'«'},  Reference{"raquo"_L1, U'»'},
    Reference{"eacute"_L1, U'é'}, Reference{"egrave"_L1, U'è'}, Reference{"agrave"_L1, U'à'},
    Reference{"ccedil"_L1, U'ç'}, Reference{"euro"_L1, U'€'},   Reference{"copy"_L1, U'©'},
};

constexpr qsizetype longestReference = 10;

/// The character of a reference `&name;` or `&#number;`, of which the view holds what is between.
std::optional<char32_t> referred(QStringView name)
{
    if (name.startsWith(u'#')) {
        name = name.sliced(1);
        const bool hexadecimal = name.startsWith(u'x', Qt::CaseInsensitive);
        bool ok = false;
        const uint number = (hexadecimal ? name.sliced(1) : name).toUInt(&ok, hexadecimal ? 16 : 10);
        const bool isCharacter =
            ok && number > 0 && number <= 0x10FFFF && !QChar::isSurrogate(char32_t(number));
        return isCharacter ? std::optional<char32_t>(number) : std::nullopt;
    }
    const auto found =
        std::ranges::find_if(references, [&](const Reference& each) { return name == each.name; });
    return found == references.end() ? std::nullopt : std::optional<char32_t>(found->character);
}

/// `<p class="x">` → `p`, `</p>` → `/p`; empty where what begins here is no tag.
QStringView tagName(QStringView from)
{
    qsizetype end = 1;
    if (end < from.size() && from[end] == u'/') ++end;
    const qsizetype first = end;
    if (from.startsWith(u"<!--")) return from.first(4);
    while (end < from.size() && (from[end].isLetterOrNumber() || from[end] == u'-')) ++end;
    return end == first || !from[first].isLetter() ? QStringView() : from.sliced(1, end - 1);
}

bool breaksLine(QStringView tag)
{
    return std::ranges::any_of(
        std::array{"br"_L1, "/p"_L1, "/div"_L1, "/li"_L1, "/h1"_L1, "/h2"_L1, "/h3"_L1, "/tr"_L1},
        [&](QLatin1StringView each) { return tag.compare(each, Qt::CaseInsensitive) == 0; });
}

/// Where what a tag begins ends: behind the tag itself, or behind the whole of what shows no text.
qsizetype endOfTag(QStringView html, qsizetype at, QStringView tag)
{
    const auto behind = [&](QStringView what) {
        const qsizetype found = html.indexOf(what, at, Qt::CaseInsensitive);
        return found < 0 ? html.size() : found + what.size();
    };
    if (tag.startsWith(u'<')) return behind(u"-->");
    if (tag.compare("script"_L1, Qt::CaseInsensitive) == 0) return behind(u"</script>");
    if (tag.compare("style"_L1, Qt::CaseInsensitive) == 0) return behind(u"</style>");
    return behind(u">");
}

}

QString plainOfHtml(QStringView html)
{
    QString text;
    text.reserve(html.size());
    for (qsizetype at = 0; at < html.size();) {
        const QChar c = html[at];
        if (c == u'<') {
            if (const QStringView tag = tagName(html.sliced(at)); !tag.isEmpty()) {
                if (breaksLine(tag)) text.append(u'\n');
                at = endOfTag(html, at, tag);
                continue;
            }
        } else if (c == u'&') {
            const qsizetype length =
                html.sliced(at, std::min(longestReference, html.size() - at)).indexOf(u';');
            if (const auto character =
                    length > 1 ? referred(html.sliced(at + 1, length - 1)) : std::nullopt) {
                text.append(QChar::fromUcs4(*character));
                at += length + 1;
                continue;
            }
        }
        text.append(c);
        ++at;
    }
    return text.trimmed();
}

QString htmlOfPlain(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

}
