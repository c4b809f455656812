#include "ui/briefing/output/pdf_letters.h"

#include <array>

namespace atlas {

namespace {

struct Letter {
    QByteArrayView named;
    QByteArrayView meant;
};

constexpr std::array letters{
    Letter{"<0009>", "<0020>"}, // tab: space
    Letter{"<02BC>", "<2019>"}, // modifier letter apostrophe: right single quotation mark
    Letter{"<02BB>", "<2018>"}, // modifier letter turned comma: left single quotation mark
    Letter{"<02EE>", "<201D>"}, // modifier letter double apostrophe: right double quotation mark
};

}

QByteArray withUsualLetters(QByteArray toUnicode)
{
    // Codes of glyphs are written alike; they stand in front of the brackets that hold the letters.
    qsizetype from = 0;
    while ((from = toUnicode.indexOf('[', from)) >= 0) {
        const qsizetype to = toUnicode.indexOf(']', from);
        if (to < 0) break;
        QByteArray named = toUnicode.sliced(from, to - from);
        for (const Letter& letter : letters) named.replace(letter.named, letter.meant);
        toUnicode.replace(from, to - from, named);
        from = to;
    }
    return toUnicode;
}

}
