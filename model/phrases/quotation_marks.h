#pragma once

#include <QString>
#include <QStringView>

namespace atlas {

/// Words within the quotation marks of a language: « words », “words”. The tag is BCP 47; an unknown language's are
/// English.
QString inQuotationMarks(const QString& words, QStringView languageTag);

}
