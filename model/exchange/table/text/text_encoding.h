#pragma once

#include <QIODevice>
#include <QString>

namespace atlas {

/// How a text's bytes are to be read.
struct TextEncoding {
    QString name;         ///< as QStringDecoder knows it
    qsizetype mark = 0;   ///< bytes of a byte order mark at the beginning
    bool guessed = false; ///< from the letters alone: a person should be told
    friend bool operator==(const TextEncoding&, const TextEncoding&) = default;
};

/// By the byte order mark; else UTF-16 where every second byte of the beginning is zero; else UTF-8 where all
/// of the text is that; else the likeliest of the older encodings. Reads the device from its beginning and
/// leaves it anywhere; keeps no more than a part of it.
TextEncoding encodingOf(QIODevice& text);

/// The likeliest older encoding of bytes that are not UTF-8. Cyrillic letters are runs of bytes from 0x80 on,
/// accented Latin ones stand alone between ASCII letters; and as most letters are small, where the small ones
/// lie tells windows-1251 from KOI8-U and IBM866. What is neither is left to ICU's detector.
QString olderEncoding(QByteArrayView sample);

}
