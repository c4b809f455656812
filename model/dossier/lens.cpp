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
    switch (kind) {
    case Kind::All: return true;
    case Kind::Some: return chosen.contains(id);
    case Kind::Official: break;
    }
    const Source* source = dossier.source(id);
    return source && source->tier == Tier::Official;
}

}
