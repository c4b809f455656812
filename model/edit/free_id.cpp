#include "model/edit/dossier_edits.h"

#include "model/io/record.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// Longer ids are hard to read; the format allows 64.
constexpr qsizetype longestStem = 40;

/// Latin letters that are not a plain one with an accent.
QString plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    case u'ı':
        return u"i"_s;
    default:
        return {};
    }
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QString wordOf(ThingList list)
{
    static constexpr std::array words{"source", "group",     "status",  "actor",    "claim", "theme",
                                      "event",  "statement", "outcome", "scenario", "count"};
    return QString::fromLatin1(words.at(size_t(list)));
}

QSet<QString> idsIn(const DossierText& dossier, ThingList list)
{
    QSet<QString> ids;
    if (list == ThingList::Sources) ids = {u"all"_s, u"official"_s}; // words of lenses
    const auto things = dossier.field(thingListKeys.at(size_t(list)));
    if (!things) return ids;
    for (const JsonValue thing : things->children())
        if (const auto id = memberOf(thing, "id"); id && id->is(JsonType::String)) ids.insert(id->text());
    return ids;
}

}

QString idStem(const QString& title)
{
    QString stem;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isPlain(c))
            stem += c;
        else if (const QString plain = plainLetters(c.unicode()); !plain.isEmpty())
            stem += plain;
        else if (!c.isMark() && c != u'’' && c != u'\'' && !stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    if (stem.size() > longestStem) {
        const qsizetype word = stem.lastIndexOf(u'-', longestStem);
        stem.truncate(word > 0 ? word : longestStem);
    }
    while (stem.endsWith(u'-')) stem.chop(1);
    return std::ranges::any_of(stem, [](QChar c) { return c.isLetter(); }) ? stem : QString();
}

QString freeId(const DossierText& dossier, ThingList list, const QString& title)
{
    const QSet<QString> taken = idsIn(dossier, list);
    const QString stem = idStem(title);
    if (!stem.isEmpty() && !taken.contains(stem)) return stem;
    const QString numbered = (stem.isEmpty() ? wordOf(list) : stem) + u"-%1"_s;
    int number = stem.isEmpty() ? 1 : 2;
    while (taken.contains(numbered.arg(number))) ++number;
    return numbered.arg(number);
}

}
