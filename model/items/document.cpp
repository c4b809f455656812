#include "model/items/document.h"

#include "model/geo/country_names.h"

namespace atlas {

Document::Document(Session& lookedAt, const Calendar& days, QObject* parent)
    : QObject(parent), session(lookedAt), calendar(days)
{
    connect(&session, &Session::lensChanged, this, &Document::follow);
    connect(&session, &Session::comparedLensChanged, this, &Document::followComparedLens);
}

Document::~Document() = default;

QString Document::bundledPath()
{
    return QStringLiteral(":/atlas/dossiers/coalition-of-the-willing.json");
}

bool Document::open(const QString& path)
{
    return open(loadDossier(path, session.language()), path);
}

bool Document::openText(const QByteArray& text, const QString& path)
{
    return open(readDossier(text, path, session.language()), path);
}

bool Document::open(std::expected<Loaded, Problems> loaded, const QString& path)
{
    triedFile = path;
    if (!loaded) {
        found = std::move(loaded.error());
        emit problemsChanged();
        return false;
    }
    found = std::move(loaded->warnings);
    file = path;
    printed = std::move(loaded->session);
    borrowed = printed || path.startsWith(u':');
    const Dossier& dossier = *loaded->dossier;
    const Lens lens = printed ? Lens::parse(printed->session.lens, dossier)
                                    .value_or(dossier.defaultLens)
                                    .asKnownOn(printed->session.knownOn)
                              : dossier.defaultLens;
    past = std::make_shared<const History>(loaded->dossier, lens, calendar.today());
    otherPast = nullptr;
    session.leaveDossier();
    session.believe(lens.toString(), lens.knownOn());
    if (printed) session.restore(printed->session);
    else session.setDay(past->lastEventDay());
    emit opened();
    emit historyChanged();
    emit problemsChanged();
    return true;
}

std::expected<void, Problems> Document::revise(const QByteArray& bytes)
{
    auto loaded = readDossier(bytes, file, session.language());
    if (!loaded) return std::unexpected(std::move(loaded.error()));
    found = std::move(loaded->warnings);
    triedFile = file;
    const Dossier& dossier = *loaded->dossier;
    const auto believed = Lens::parse(session.lens(), dossier);
    const Lens lens = believed ? believed->asKnownOn(session.knownOn()) : dossier.defaultLens;
    const bool compared = Lens::parse(session.comparedLens(), dossier).has_value();
    // A state of which nothing is claimed yet can be looked at all the same.
    const bool actorStays = dossier.actor(ActorId(session.actor())) || isCountryCode(session.actor())
                            || session.actor().isEmpty();
    const bool eventStays = session.event().isEmpty() || dossier.event(EventId(session.event()));
    past = std::make_shared<const History>(loaded->dossier, lens, calendar.today());
    otherPast = nullptr;
    session.believe(lens.toString(), lens.knownOn());
    if (!session.comparedLens().isEmpty() && !compared) session.endComparison();
    if (!actorStays || !eventStays) session.clearSelection();
    if (!session.source().isEmpty() && !dossier.source(SourceId(session.source()))) session.selectSource({});
    followComparedLens();
    emit historyChanged();
    emit problemsChanged();
    return {};
}

void Document::moveTo(const QString& path)
{
    if (path == file) return;
    file = path;
    borrowed = false;
    emit historyChanged();
}

bool Document::openUrl(const QUrl& url)
{
    return open(url.isLocalFile() ? url.toLocalFile() : url.toString());
}

QByteArray Document::problemsText() const
{
    return past && !found.hasErrors() ? past->dossier().bytes : QByteArray();
}

void Document::forgetProblems()
{
    found = {};
    emit problemsChanged();
}

std::shared_ptr<const History> Document::through(const Lens& lens) const
{
    return std::make_shared<const History>(past->sharedDossier(), lens, calendar.today());
}

void Document::follow()
{
    if (!past) return;
    const auto parsed = Lens::parse(session.lens(), past->dossier());
    if (!parsed) return;
    const Lens lens = parsed->asKnownOn(session.knownOn());
    if (lens == past->lens()) return;
    past = through(lens);
    emit historyChanged();
}

void Document::followComparedLens()
{
    const QString words = session.comparedLens();
    const auto parsed = past && !words.isEmpty() ? Lens::parse(words, past->dossier()) : std::nullopt;
    if (!parsed && !otherPast) return;
    const auto lens = parsed ? std::optional(parsed->asKnownOn(session.comparedKnownOn())) : std::nullopt;
    if (lens && otherPast && *lens == otherPast->lens() && otherPast->sharedDossier() == past->sharedDossier())
        return;
    otherPast = lens ? through(*lens) : nullptr;
    emit comparedHistoryChanged();
}

}
