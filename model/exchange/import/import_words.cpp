#include "model/exchange/import/import_words.h"

#include "model/exchange/import/folded_name.h"

#include <QRegularExpression>

#include <span>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Meaning {
    QStringView written; ///< as dossiers write it
    QStringView others;  ///< separated by `|`
};

std::optional<QString> meant(std::span<const Meaning> meanings, const QString& text)
{
    const QString folded = foldedName(text);
    for (const Meaning& meaning : meanings) {
        if (foldedName(meaning.written) == folded) return meaning.written.toString();
        for (const QStringView other : meaning.others.tokenize(u'|'))
            if (foldedName(other) == folded) return meaning.written.toString();
    }
    return {};
}

}

std::optional<QString> occurrenceMeant(const QString& text)
{
    static constexpr Meaning words[]{
        {u"announced", u"planned|scheduled|tentative|annoncé|annoncée|prévu|prévue|оголошено|заплановано"},
        {u"held", u"took place|done|tenu|tenue|a eu lieu|відбулося|відбулась|відбувся|проведено"},
        {u"cancelled", u"canceled|called off|annulé|annulée|скасовано|скасований"}};
    return meant(words, text);
}

std::optional<QString> eventKindMeant(const QString& text)
{
    static constexpr Meaning words[]{
        {u"meeting", u"summit|réunion|sommet|rencontre|зустріч|саміт|засідання"},
        {u"statement", u"declaration|déclaration|communiqué|заява"},
        {u"operation", u"opération|операція"},
        {u"decision", u"décision|рішення"},
        {u"period", u"era|période|період"},
        {u"publication", u"article|report|публікація|стаття"}};
    return meant(words, text);
}

std::optional<QString> roleMeant(const QString& text)
{
    static constexpr Meaning words[]{{u"host", u"hôte|господар"},
                                     {u"convener", u"organiser|organizer|organisateur|організатор"},
                                     {u"participant", u"participante|attendee|учасник|учасниця"},
                                     {u"speaker", u"orateur|oratrice|доповідач"},
                                     {u"observer", u"observateur|observatrice|спостерігач"}};
    return meant(words, text);
}

std::optional<QString> modeMeant(const QString& text)
{
    static constexpr Meaning words[]{{u"in-person", u"present|en personne|présent|особисто"},
                                     {u"remote", u"online|by video|à distance|en ligne|visioconférence|онлайн"},
                                     {u"announced", u"annoncé|оголошено"},
                                     {u"absent", u"absente|відсутній|відсутня"},
                                     {u"not-stated", u"non précisé|не вказано"}};
    return meant(words, text);
}

std::optional<QString> tierMeant(const QString& text)
{
    static constexpr Meaning words[]{{u"official", u"1|government|officiel|officielle|офіційне|офіційний"},
                                     {u"agency", u"2|news agency|agence|агентство"},
                                     {u"press", u"3|newspaper|media|presse|преса|медіа"},
                                     {u"aggregator", u"4|agrégateur|агрегатор"}};
    return meant(words, text);
}

std::optional<QString> actorKindMeant(const QString& text)
{
    static constexpr Meaning words[]{{u"state", u"country|état|pays|держава|країна"},
                                     {u"organisation", u"organization|організація"},
                                     {u"person", u"personne|особа"}};
    return meant(words, text);
}

std::optional<bool> yesOrNo(const QString& text)
{
    static constexpr Meaning words[]{{u"yes", u"y|true|1|x|oui|vrai|так"}, {u"no", u"n|false|0|non|faux|ні"}};
    const auto word = meant(words, text);
    if (!word) return {};
    return *word == "yes"_L1;
}

std::optional<double> degreesMeant(const QString& text)
{
    static const QRegularExpression degrees(uR"(^([-+−]?)\s*(\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEW])?$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    bool isNumber = false;
    if (const double plain = text.toDouble(&isNumber); isNumber) return plain;
    const auto match = degrees.match(text.trimmed());
    if (!match.hasMatch()) return {};
    const double value = match.captured(2).replace(u',', u'.').toDouble();
    const QString side = match.captured(3).toUpper();
    const bool isNegative = (match.captured(1) == "-"_L1 || match.captured(1) == "−"_L1) != (side == "S"_L1 || side == "W"_L1);
    return isNegative ? -value : value;
}

}
