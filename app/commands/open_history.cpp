#include "app/commands/open_history.h"

#include "app/commands/given_words.h"
#include "model/io/load.h"
#include "model/items/document.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString unknownSource(const QString& id, const Dossier& dossier)
{
    if (id == "all"_L1 || id == "official"_L1)
        return u"--according-to: “%1” stands alone, not among sources"_s.arg(id);
    QStringList known{u"all"_s, u"official"_s};
    for (const Source& source : dossier.sources) known.append(source.id.text());
    return u"--according-to: the dossier has no source “%1”"_s.arg(id) + didYouMean(id, known);
}

}

std::expected<std::shared_ptr<const History>, Exit>
openHistory(const DossierChoice& choice, QTextStream& errors)
{
    const QString path = choice.file.isEmpty() ? Document::bundledPath() : choice.file;
    const auto loaded = loadDossier(path, choice.language);
    for (const Problem& problem : loaded ? loaded->warnings.list : loaded.error().list)
        errors << problem.toLine() << '\n';
    if (!loaded) return std::unexpected(loaded.error().cannotRead ? Exit::CannotAccess : Exit::DataErrors);

    const Dossier& dossier = *loaded->dossier;
    if (!choice.lens) return std::make_shared<const History>(loaded->dossier, dossier.defaultLens);
    QString unknown;
    const auto lens = Lens::parse(*choice.lens, dossier, &unknown);
    if (lens) return std::make_shared<const History>(loaded->dossier, *lens);
    errors << usageLine(unknownSource(unknown, dossier)) << '\n';
    return std::unexpected(Exit::WrongUsage);
}

}
