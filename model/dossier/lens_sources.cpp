#include "model/dossier/lens_sources.h"

#include "model/dossier/dossier.h"

namespace atlas {

QList<SourceId> sourcesOf(const Lens& lens, const Dossier& dossier)
{
    QList<SourceId> sources;
    for (const Source& source : dossier.sources)
        if (lens.believes(source.id, dossier)) sources.append(source.id);
    return sources;
}

Lens withSource(const Lens& lens, const SourceId& added, const Dossier& dossier)
{
    const Lens chosen = lens.asKnownOn({}); // that day limits what speaks, not what was chosen
    QList<SourceId> sources;
    for (const Source& source : dossier.sources)
        if (source.id == added || chosen.believes(source.id, dossier)) sources.append(source.id);
    return Lens::of(sources).asKnownOn(lens.knownOn());
}

Lens withoutSource(const Lens& lens, const SourceId& removed, const Dossier& dossier)
{
    QList<SourceId> sources = sourcesOf(lens.asKnownOn({}), dossier);
    sources.removeAll(removed);
    return Lens::of(sources).asKnownOn(lens.knownOn());
}

}
