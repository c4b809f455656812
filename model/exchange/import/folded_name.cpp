#include "model/exchange/import/folded_name.h"

#include "model/time/date_lexicon.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 4> articles{u"the", u"la", u"le", u"les"};

bool vanishes(QChar letter)
{
    constexpr QStringView quiet(u".'`´‘ʹ");
    return quiet.contains(letter) || letter.category() == QChar::Other_Format;
}

}

QString foldedName(QStringView name)
{
    QString folded = foldedWord(name);
    if (folded.startsWith("l'"_L1)) folded.remove(0, 2);
    QString plain;
    plain.reserve(folded.size());
    for (const QChar letter : std::as_const(folded)) {
        if (vanishes(letter)) continue;
        if (letter == u'&') plain += " and "_L1;
        else plain += letter.isLetterOrNumber() ? letter : QChar(u' ');
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && std::ranges::contains(articles, QStringView(words.front())))
        words.removeFirst();
    for (QString& word : words)
        if (word == "saint"_L1 || word == "sainte"_L1) word = word.size() == 5 ? u"st"_s : u"ste"_s;
    return words.join(u' ');
}

}
