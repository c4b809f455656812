#include "model/io/read_colour.h"

#include "model/io/read_plain.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

namespace {

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

}

std::optional<Rgb> readColour(Reading& reading, const Field& field)
{
    const auto text = readString(reading, field);
    if (!text) return std::nullopt;
    const QStringView digits = QStringView(*text).sliced(1);
    if (text->startsWith(u'#') && digits.size() == 6 && std::ranges::all_of(digits, isHexDigit))
        return Rgb{digits.toUInt(nullptr, 16)};
    reading.complaints.error(field.offset(), {QT_TRANSLATE_NOOP("Phrases", "Not a colour: “%1”"), {*text}},
                             {QT_TRANSLATE_NOOP("Phrases", "Write it as #RRGGBB, such as #2A6796."), {}});
    return std::nullopt;
}

std::optional<StatusLook> readLook(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    StatusLook look;
    record.required("fill", look.fill, readColour);
    record.required("ink", look.ink, readColour);
    record.required("label", look.label, readColour);
    return look;
}

}
