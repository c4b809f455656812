#include "model/items/editing/thing_words.h"

#include "model/geo/country_names.h"
#include "model/items/editing/date_field.h"
#include "model/items/editing/draft_path.h"
#include "model/items/editing/local_texts.h"
#include "model/items/editing/row_builder.h"
#include "model/items/unsourced.h"
#include "model/time/format.h"

namespace atlas {

using namespace Qt::StringLiterals;

ThingWords::ThingWords(const Dossier& of, Language ownLanguage, Language window)
    : dossier(of), own(ownLanguage), language(window)
{
}

QString ThingWords::text(const JsonDraft* words) const
{
    return bestText(localTexts(words, own), language);
}

QString ThingWords::time(const QString& edtf) const
{
    const auto time = Edtf::parse(edtf);
    return time ? formatEdtf(*time, language, DateStyle::Short, Gaps::Silent) : QString();
}

QString ThingWords::actorName(const QString& id) const
{
    if (const Actor* const actor = dossier.actor(ActorId(id))) return actor->name.in(language);
    const QString country = countryName(id, language);
    return country.isEmpty() ? id : country;
}

QString ThingWords::actorNames(const JsonDraft* ids) const
{
    QStringList names;
    if (!ids) return {};
    for (const JsonDraft& id : ids->elements()) names.append(actorName(id.text()));
    constexpr qsizetype most = 4;
    if (names.size() > most) names = names.first(most - 1) << u"+%1"_s.arg(names.size() - most + 1);
    return names.join(", "_L1);
}

QString ThingWords::source(const JsonDraft& thing) const
{
    const JsonDraft* const cited = thing.find("source");
    if (cited && cited->is(JsonType::Null)) return unsourcedWord(language);
    const Source* const known = cited ? dossier.source(SourceId(cited->text())) : nullptr;
    if (!known) return cited ? cited->text() : QString();
    return (known->shortTitle.isEmpty() ? known->title : known->shortTitle).in(language);
}

QString ThingWords::title(ThingList list, const JsonDraft& thing) const
{
    switch (list) {
    case ThingList::Groups:
    case ThingList::Statuses: return text(thing.find("label"));
    case ThingList::Actors: {
        const QString name = text(thing.find("name"));
        return name.isEmpty() ? actorName(textAt(thing, u"id")) : name;
    }
    case ThingList::StatusClaims: return actorNames(thing.find("actors"));
    case ThingList::Statements: {
        const QString words = quoteWords(thing.find("quote"));
        return words.size() > 60 ? words.left(59).trimmed() + u'…' : words;
    }
    case ThingList::MemberCounts: {
        const JsonDraft* const value = thing.find("value");
        const QString number = !value ? QString() : value->is(JsonType::Number) ? QString::fromLatin1(value->digits())
                                                                                : value->text();
        return u"%1 %2"_s.arg(number, text(thing.find("what"))).trimmed();
    }
    default: return text(thing.find("title"));
    }
}

QString ThingWords::detail(ThingList list, const JsonDraft& thing) const
{
    QStringList parts;
    switch (list) {
    case ThingList::Sources: parts << textAt(thing, u"publisher") << time(textAt(thing, u"date")); break;
    case ThingList::StatusClaims: {
        const Status* const status = dossier.status(StatusId(textAt(thing, u"status")));
        const auto reading = readDateFields(spanFields(thing), Day(), language);
        parts << (status ? status->label.in(language) : textAt(thing, u"status"))
              << (reading.time ? formatEdtf(*reading.time, language, DateStyle::Short, Gaps::Silent) : QString())
              << source(thing);
        break;
    }
    case ThingList::Events: {
        const JsonDraft* const when = thing.find("when");
        const bool several = when && when->is(JsonType::Array);
        parts << time(textAt(thing, several ? u"when/0/value" : u"when")) << source(thing);
        break;
    }
    case ThingList::Groups:
    case ThingList::Statuses:
    case ThingList::Actors: break;
    default: parts << source(thing);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}
