#include "model/exchange/import/referred_things.h"

#include "model/exchange/import/folded_name.h"

namespace atlas {

void ReferredThings::know(const QString& id, const LocalText& title)
{
    ids.take(id);
    meant.insert(id, id);
    for (const Language language : allLanguages)
        if (title.has(language)) alsoCall(id, title.in(language));
}

void ReferredThings::alsoCall(const QString& id, const QString& name)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty()) return;
    const auto known = byTitle.constFind(folded);
    byTitle.insert(folded, known == byTitle.cend() || *known == id ? id : QString());
}

QString ReferredThings::find(const QString& text) const
{
    if (const auto id = meant.constFind(text); id != meant.cend()) return *id;
    return byTitle.value(foldedName(text));
}

ReferredThings::Thing& ReferredThings::add(const QString& id, const LocalText& title)
{
    know(id, title);
    places.insert(id, things.size());
    things.push_back({.id = id, .title = title});
    return things.back();
}

ReferredThings::Thing& ReferredThings::make(const QString& text, Language language, bool isId)
{
    const QString id = isId ? ids.asWritten(text) : ids.fresh(text);
    Thing& thing = add(id, LocalText(language, text));
    meant.insert(text, id);
    return thing;
}

ReferredThings::Thing* ReferredThings::declare(const QString& id, const LocalText& title)
{
    QString known = meant.value(id);
    for (const Language language : allLanguages)
        if (known.isEmpty() && id.isEmpty() && title.has(language)) known = find(title.in(language));
    if (known.isEmpty()) {
        Thing& thing = add(ids.asWritten(id.isEmpty() ? title.in(Language::English) : id), title);
        thing.isDeclared = true;
        if (!id.isEmpty()) meant.insert(id, thing.id);
        return &thing;
    }
    const auto place = places.constFind(known);
    if (place == places.cend() || things[*place].isDeclared) return nullptr;
    Thing& thing = things[*place];
    thing.isDeclared = true;
    if (!title.isEmpty()) thing.title = title;
    know(thing.id, title);
    return &thing;
}

}
