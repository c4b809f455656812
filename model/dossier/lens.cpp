#include "model/dossier/lens.h"

#include "model/dossier/dossier.h"

namespace atlas {

using namespace Qt::StringLiterals;

std::optional<Lens> Lens::parse(QStringView text, const Dossier& dossier, QString* unknown)
{
    if (text == "all"_L1) return all();
    if (text == "official"_L1) return official();
    QList<SourceId> sources;
    for (const QStringView word : text.split(u',')) {
        const SourceId id(word.trimmed().toString());
        if (!dossier.source(id)) {
            if (unknown) *unknown = id.text();
            return std::nullopt;
        }
        if (!sources.contains(id)) sources.append(id);
    }
    return of(std::move(sources));
}

Lens Lens::asKnownOn(std::optional<Day> day) const
{
    Lens lens = *this;
    lens.deadline = day;
    return lens;
}

QString Lens::toString() const
{
    if (kind == Kind::All) return u"all"_s;
    if (kind == Kind::Official) return u"official"_s;
    QStringList words;
    for (const SourceId& id : chosen) words.append(id.text());
    return words.join(u',');
}

bool Lens::believes(const Citation& citation, const Dossier& dossier) const
{
    return believes(citation.source, dossier);
}

bool Lens::believes(const SourceId& id, const Dossier& dossier) const
{
    if (kind == Kind::Some && !chosen.contains(id)) return false;
    if (kind != Kind::Official && !deadline) return true;
    const Source* source = dossier.source(id);
    if (!source || (kind == Kind::Official && source->tier != Tier::Official)) return false;
    if (!deadline) return true;
    const std::optional<Day> published = source->date ? source->date->bounds().latest : std::nullopt;
    return published && *published <= *deadline;
}

}
