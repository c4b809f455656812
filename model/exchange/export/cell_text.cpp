#include "model/exchange/export/cell_text.h"

#include "model/dossier/hidden_characters.h"

namespace atlas {

using namespace Qt::StringLiterals;

QString evenlySpaced(QString text)
{
    return std::move(text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\t', u' '));
}

QString cellText(QString text)
{
    return withoutHiddenCharacters(evenlySpaced(std::move(text)));
}

}
