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

/// Nothing where nothing has a date: a history looks at the day that it is told then.
std::optional<Day> lastDayOf(const History& history)
{
    const Day last = history.lastEventDay();
    if (last != Day()) return last;
    const History other(history.sharedDossier(), history.lens(), Day() + 1);
    return other.lastEventDay() == last ? std::optional(last) : std::nullopt;
}

/// The day of the last event is the lens's, whatever was known of it.
std::optional<Day> lastDayThrough(const Lens& lens, const History& history)
{
    return lens == history.lens() ? lastDayOf(history) : lastDayOf(History(history.sharedDossier(), lens));
}

/// For whom runs the program every morning on a dossier that has the same warnings each time.
void count(const QList<Problem>& warnings, const QString& path, QTextStream& errors)
{
    qsizetype counted = 0;
    for (const Problem& warning : warnings) {
        if (warning.line > 0) ++counted;
        else errors << warning.toLine() << '\n';
    }
    if (counted == 0) return;
    const QString many = counted == 1 ? u"1 warning"_s : u"%1 warnings"_s.arg(counted);
    errors << usageLine(u"%1: %2, which “coalition-atlas check” lists"_s.arg(path, many)) << '\n';
}

}

std::expected<OpenedHistory, Exit> openHistory(const DossierChoice& choice, QTextStream& errors,
                                               Warnings warnings)
{
    const QString path = choice.file.isEmpty() ? Document::bundledPath() : choice.file;
    auto loaded = loadDossier(path, choice.language.value_or(Language::English));
    const QList<Problem>& problems = loaded ? loaded->warnings.list : loaded.error().list;
    if (loaded && warnings == Warnings::Counted) count(problems, path, errors);
    else
        for (const Problem& problem : problems) errors << problem.toLine() << '\n';
    if (!loaded) return std::unexpected(loaded.error().cannotRead ? Exit::CannotAccess : Exit::DataErrors);

    const Dossier& dossier = *loaded->dossier;
    OpenedHistory opened{.history = nullptr, .session = std::move(loaded->session)};
    const QString usualLens = opened.session ? opened.session->session.lens : dossier.defaultLens.toString();
    QString unknown;
    const auto lens = Lens::parse(choice.lens.value_or(usualLens), dossier, &unknown);
    if (!lens) {
        errors << usageLine(unknownSource(unknown, dossier)) << '\n';
        return std::unexpected(Exit::WrongUsage);
    }
    const std::optional<Day> usualKnownOn = opened.session ? opened.session->session.knownOn : std::nullopt;
    const std::optional<Day> knownOn = choice.knownOn ? choice.knownOn : usualKnownOn;
    opened.history = std::make_shared<const History>(loaded->dossier, lens->asKnownOn(knownOn));
    opened.usualDay = opened.session ? opened.session->session.day : lastDayThrough(*lens, *opened.history);
    if (opened.session) opened.language = opened.session->session.language;
    opened.language = choice.language.value_or(opened.language);
    return opened;
}

std::expected<Day, QString> OpenedHistory::dayOr(std::optional<Day> named, const QString& option) const
{
    if (!named) named = usualDay;
    if (!named) return std::unexpected(u"the dossier has no date: %1 DATE says which day is meant"_s.arg(option));
    return *named;
}

}
