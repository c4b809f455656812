#include "model/session/written_text.h"

#include "model/dossier/hidden_characters.h"

namespace atlas {

using namespace Qt::StringLiterals;

QString inUsualForm(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ');
}

QString printable(const QString& text)
{
    QString kept = inUsualForm(text);
    kept.removeIf([](QChar each) { return firstHiddenCharacter(QStringView(&each, 1)).has_value(); });
    return kept;
}

}
