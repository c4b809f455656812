#include "model/exchange/import/column_words.h"

#include "model/exchange/import/folded_name.h"

#include <QHash>
#include <QStringList>

namespace atlas {

namespace {

/// Names of columns, separated by `|`: of other programs and in English, in French, in Ukrainian.
struct RoleWords {
    ColumnRole role;
    std::array<QStringView, allLanguages.size()> names;
};

using enum ColumnRole;

constexpr std::array roleWords{
    RoleWords{Id, {u"id|uid|identifier|event id", u"identifiant", u"ідентифікатор|код запису"}},
    RoleWords{Country,
              {u"country|country name|nation|state|member state|actor|iso|iso2|iso3|iso a2|iso a3|iso code|iso alpha 2"
               u"|iso alpha 3|alpha 2|alpha 3|country code|iso 3166 1",
               u"pays|état|état membre|pays membre|nom du pays|code pays|code iso|acteur",
               u"країна|держава|країна член|назва країни|код країни|держава член"}},
    RoleWords{Status, {u"status|membership|membership status", u"statut|statut de membre|adhésion", u"статус|членство"}},
    RoleWords{Title, {u"title|headline|name|event|event name|label", u"titre|nom|événement|intitulé|libellé",
                      u"назва|заголовок|подія|назва події"}},
    RoleWords{ShortTitle, {u"short title|short name", u"titre court|nom court", u"коротка назва|короткий заголовок"}},
    RoleWords{Summary, {u"description|desc|text|details|body|summary|abstract", u"texte|résumé|détails|descriptif",
                        u"опис|текст|подробиці|зміст"}},
    RoleWords{When, {u"when|date|dates|time|timestamp|period|event date|day date", u"quand|période|date de l'événement",
                     u"коли|дата|період|час|дата події"}},
    RoleWords{Since,
              {u"since|from|start|start date|date start|begin|begin date|beginning|dtstart|joined|date joined|joining date"
               u"|accession|date of accession|accession date|member since|valid from",
               u"depuis|début|date de début|à partir de|date d'adhésion|entrée|date d'entrée|membre depuis",
               u"з|від|початок|дата початку|вступ|дата вступу|член з"}},
    RoleWords{Until,
              {u"until|to|end|end date|date end|finish|dtend|left|date left|withdrawal|valid to",
               u"jusqu'à|jusqu'au|fin|date de fin|sortie|date de sortie|retrait",
               u"до|кінець|дата закінчення|дата завершення|вихід|дата виходу"}},
    RoleWords{Year, {u"year", u"année|an", u"рік"}},
    RoleWords{Month, {u"month", u"mois", u"місяць"}},
    RoleWords{DayOfMonth, {u"day", u"jour", u"день|число"}},
    RoleWords{EndYear, {u"end year", u"année de fin", u"рік завершення"}},
    RoleWords{EndMonth, {u"end month", u"mois de fin", u"місяць завершення"}},
    RoleWords{EndDay, {u"end day", u"jour de fin", u"день завершення"}},
    RoleWords{Place, {u"place|location|city|venue|town|place name", u"lieu|ville|endroit|localité",
                      u"місце|місто|локація|розташування"}},
    RoleWords{Longitude, {u"lon|lng|long|longitude|x", u"", u"довгота"}},
    RoleWords{Latitude, {u"lat|latitude|y", u"", u"широта"}},
    RoleWords{PlaceCountry, {u"place country|country of the place|host country", u"pays du lieu|pays hôte",
                             u"країна місця|приймаюча країна"}},
    RoleWords{Participants,
              {u"participants|attendees|countries|states|members|member states|participating countries|present",
               u"pays participants|états|membres|états membres|pays présents|participant",
               u"учасники|країни|держави|члени|країни учасниці"}},
    RoleWords{Occurrence, {u"occurrence|took place", u"tenue", u"відбулося"}},
    RoleWords{EventKind, {u"kind|type|event type|category", u"genre|type d'événement|catégorie",
                          u"вид|тип|тип події|категорія"}},
    RoleWords{Group, {u"group|lane|track", u"groupe", u"група"}},
    RoleWords{Theme, {u"theme|themes|topic|topics|tag|tags|categories", u"thème|thèmes|sujet|sujets", u"тема|теми"}},
    RoleWords{Importance, {u"importance|weight", u"", u"важливість"}},
    RoleWords{Source, {u"source|sources|reference|references|ref", u"référence|références", u"джерело|джерела"}},
    RoleWords{SourceTitle, {u"source title|source name", u"titre de la source|nom de la source", u"назва джерела"}},
    RoleWords{Publisher, {u"publisher|newspaper|outlet", u"éditeur|journal", u"видавець|видання|газета"}},
    RoleWords{Author, {u"author|byline", u"auteur|autrice", u"автор"}},
    RoleWords{SourceDate, {u"source date|published|date published|publication date|published on",
                           u"date de la source|date de publication|publié le", u"дата джерела|дата публікації"}},
    RoleWords{Address, {u"address|url|link|web address|website|source url|source link",
                        u"adresse|lien|lien de la source", u"адреса|посилання"}},
    RoleWords{Tier, {u"tier|source tier", u"rang|rang de la source", u"рівень|рівень джерела"}},
    RoleWords{SourceLanguage, {u"source language|language|lang", u"langue|langue de la source", u"мова|мова джерела"}},
    RoleWords{Quote, {u"quote|quotation|verbatim|words", u"citation", u"цитата"}},
    RoleWords{QuoteLanguage, {u"quote language", u"langue de la citation", u"мова цитати"}},
    RoleWords{Line, {u"line|lines", u"ligne|lignes", u"рядок|рядки"}},
    RoleWords{Locator, {u"at|page|pages|passage|locator", u"", u"сторінка|сторінки"}},
    RoleWords{Inferred, {u"inferred", u"déduit", u"виведено"}},
    RoleWords{Caveat, {u"caveat", u"réserve", u"застереження"}},
    RoleWords{Note, {u"note|notes|comment|comments|remark|remarks", u"remarque|remarques|commentaire|commentaires",
                     u"примітка|примітки|коментар"}},
    RoleWords{Caution, {u"caution", u"précaution", u"обережно"}},
    // Known names that say nothing a dossier holds.
    RoleWords{Ignored,
              {u"display date|end time|media|media credit|media caption|media thumbnail|alt text|background|fid|ogc fid"
               u"|sequence|dtstamp|created|last modified|transp|class|priority|tessellate|extrude|visibility|draworder|icon",
               u"", u""}},
};

const QHash<QString, NameReading>& knownNames()
{
    static const QHash<QString, NameReading> known = [] {
        QHash<QString, NameReading> names;
        for (const RoleWords& role : roleWords)
            for (const Language language : allLanguages)
                for (const QStringView name : role.names[size_t(language)].tokenize(u'|'))
                    if (const QString folded = foldedName(name); !folded.isEmpty() && !names.contains(folded))
                        names.insert(folded, {role.role, language});
        return names;
    }();
    return known;
}

}

std::optional<NameReading> readColumnName(QStringView name)
{
    const QString folded = foldedName(name);
    const QHash<QString, NameReading>& known = knownNames();
    if (const auto whole = known.constFind(folded); whole != known.cend()) return *whole;
    // Two letters are words of too many names.
    constexpr qsizetype shortest = 4;
    std::optional<NameReading> best;
    qsizetype length = shortest - 1;
    const QString among = u' ' + folded + u' ';
    for (const auto& [words, reading] : known.asKeyValueRange()) {
        if (words.size() < length || !among.contains(u' ' + words + u' ')) continue;
        if (words.size() == length && best && best->role <= reading.role) continue;
        best = reading;
        length = words.size();
    }
    return best;
}

}
