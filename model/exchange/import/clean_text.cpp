#include "model/exchange/import/clean_text.h"

#include "model/dossier/hidden_characters.h"

namespace atlas {

using namespace Qt::StringLiterals;

CleanText cleanText(const QString& cell)
{
    QString text = cell.trimmed();
    if (text.contains(u'\r')) text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.replace(u'\t', u' ');
    const auto hidden = firstHiddenCharacter(text);
    if (!hidden) return {std::move(text), {}};
    QString kept;
    kept.reserve(text.size());
    for (const QChar letter : std::as_const(text))
        if (!firstHiddenCharacter(QStringView(&letter, 1))) kept += letter;
    return {kept.trimmed(), *hidden};
}

}
