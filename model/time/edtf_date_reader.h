#pragma once

#include "model/time/edtf.h"

namespace atlas {

/// Reads one EDTF date, from `from` on to the end of the text; columns in errors count from the text's start.
class EdtfDateReader
{
public:
    EdtfDateReader(QStringView edtf, qsizetype from) : text(edtf), at(from) {}
    std::expected<EdtfDate, EdtfError> read();

private:
    using Step = std::expected<void, EdtfError>;

    Step readYear();
    Step readLongYear();
    Step readMonth();
    Step readDay();
    Step readQualification();

    bool atEnd() const { return at >= text.size(); }
    QChar next() const { return atEnd() ? QChar() : text[at]; }
    bool accept(char16_t wanted);
    /// Two digits; −1 for `XX`.
    std::expected<int, EdtfError> readPair(const QString& sentence);
    std::unexpected<EdtfError> failAt(qsizetype position, const QString& sentence) const;

    QStringView text;
    qsizetype at = 0;
    EdtfDate date;
};

}
