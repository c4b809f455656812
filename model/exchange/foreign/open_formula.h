#pragma once

#include <QString>

namespace atlas::exchange {

/// Whether GDAL's OpenDocument driver takes a text for a formula, when it writes it, or has given a formula
/// that has no value as its text.
inline bool isFormula(QStringView text)
{
    return text.startsWith(u"of:=", Qt::CaseInsensitive) || text.startsWith(u"oooc:=", Qt::CaseInsensitive);
}

/// The same, behind any number of apostrophes.
inline bool isEscapedFormula(QStringView text)
{
    while (text.startsWith(u'\'')) text = text.sliced(1);
    return isFormula(text);
}

/// A text that stays one: with one more apostrophe before it, as in CSV.
inline QString withFormulaEscape(const QString& text)
{
    return isEscapedFormula(text) ? u'\'' + text : text;
}

inline QString withoutFormulaEscape(const QString& text)
{
    return text.startsWith(u'\'') && isEscapedFormula(text) ? text.sliced(1) : text;
}

}
