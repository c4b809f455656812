#include "model/exchange/table/text/text_encoding.h"

#include <QStringDecoder>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partBytes = 64 * 1024;

struct Mark {
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

/// UTF-32's comes before the UTF-16 mark that it begins with.
constexpr std::array marks{
    Mark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"_L1},
    Mark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"_L1},
    Mark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"_L1},
    Mark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"_L1},
    Mark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"_L1},
};

/// Western text in UTF-16 has a zero in each of its characters, always on the same side.
std::optional<QLatin1StringView> unmarkedUtf16(QByteArrayView beginning)
{
    const QByteArrayView sample = beginning.first(std::min<qsizetype>(beginning.size(), 1024));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0') ++zeros[i % 2];
    const qsizetype pairs = sample.size() / 2;
    if (pairs < 2) return std::nullopt;
    if (zeros[1] * 3 > pairs && zeros[0] * 20 < pairs) return "UTF-16LE"_L1;
    if (zeros[0] * 3 > pairs && zeros[1] * 20 < pairs) return "UTF-16BE"_L1;
    return std::nullopt;
}

struct Detected {
    QString name;
    int confidence = 0;
};

Detected byIcu(QByteArrayView sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), int32_t(sample.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match) return {};
    const char* name = ucsdet_getName(match, &status);
    const int confidence = ucsdet_getConfidence(match, &status);
    if (U_FAILURE(status) || !QStringDecoder(name).isValid()) return {};
    return {QString::fromLatin1(name), confidence};
}

bool isIn(uchar byte, uchar first, uchar last)
{
    return byte >= first && byte <= last;
}

}

QString olderEncoding(QByteArrayView sample)
{
    qsizetype high = 0, inRuns = 0, small1251 = 0, smallKoi8 = 0, small866 = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const uchar byte = uchar(sample[i]);
        if (byte < 0x80) continue;
        ++high;
        const bool after = i > 0 && uchar(sample[i - 1]) >= 0x80;
        const bool before = i + 1 < sample.size() && uchar(sample[i + 1]) >= 0x80;
        inRuns += after || before;
        small1251 += byte >= 0xE0;
        smallKoi8 += isIn(byte, 0xC0, 0xDF);
        small866 += isIn(byte, 0xA0, 0xAF) || isIn(byte, 0xE0, 0xEF);
    }
    const Detected detected = byIcu(sample);
    const bool eastAsian =
        std::ranges::any_of(std::array{"Shift_JIS"_L1, "GB18030"_L1, "Big5"_L1, "EUC-JP"_L1, "EUC-KR"_L1},
                            [&](QLatin1StringView each) { return detected.name == each; });
    if (eastAsian && detected.confidence >= 60) return detected.name;
    if (inRuns * 2 > high) {
        // IBM866 has its capitals and the first small letters where the other two have hardly anything.
        const qsizetype only866 =
            std::ranges::count_if(sample, [](char byte) { return isIn(uchar(byte), 0x80, 0xAF); });
        if (only866 * 2 > high && small866 * 2 > high) return u"IBM866"_s;
        return small1251 >= smallKoi8 ? u"windows-1251"_s : u"KOI8-U"_s;
    }
    const bool otherLatin =
        std::ranges::any_of(std::array{"windows-1250"_L1, "ISO-8859-2"_L1, "windows-1253"_L1, "ISO-8859-7"_L1,
                                       "windows-1254"_L1, "ISO-8859-9"_L1},
                            [&](QLatin1StringView each) { return detected.name == each; });
    return otherLatin && detected.confidence >= 50 ? detected.name : u"windows-1252"_s;
}

TextEncoding encodingOf(QIODevice& text)
{
    text.seek(0);
    QByteArray part = text.read(partBytes);
    for (const Mark& each : marks)
        if (part.startsWith(each.bytes)) return {each.encoding, each.bytes.size(), false};
    if (const auto utf16 = unmarkedUtf16(part)) return {*utf16, 0, true};

    QStringDecoder utf8(QStringDecoder::Utf8);
    while (!part.isEmpty()) {
        const QString decoded = utf8(part);
        if (utf8.hasError()) return {olderEncoding(part), 0, true};
        part = text.read(partBytes);
    }
    return {u"UTF-8"_s, 0, false};
}

}
