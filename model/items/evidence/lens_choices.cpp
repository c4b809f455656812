#include "model/items/evidence/lens_choices.h"

#include "model/items/evidence/lens_summary.h"
#include "model/items/evidence/lens_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>
#include <array>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array everyChoice{LensChoices::Own, LensChoices::Official, LensChoices::All,
                                 LensChoices::Chosen};

QStringList countedThrough(const std::shared_ptr<const Dossier>& dossier, const std::vector<Lens>& lenses,
                           Day day, Language language)
{
    QStringList told;
    for (const Lens& lens : lenses) told << shownWords(History(dossier, lens), day, language);
    return told;
}

}

LensChoices::LensChoices(Session& lookedAt, const Present& shown, const Calendar& days, QObject* parent)
    : QObject(parent), session(lookedAt), present(shown), calendar(days)
{
    thread.setMaxThreadCount(1);
    connect(&present, &Present::changed, this, &LensChoices::follow);
    connect(&session, &Session::languageChanged, this, &LensChoices::follow);
    connect(&session, &Session::selectionChanged, this, &LensChoices::changed);
}

LensChoices::~LensChoices()
{
    thread.waitForDone();
}

void LensChoices::setWatching(bool watching)
{
    if (watched == watching) return;
    watched = watching;
    picking = false;
    shows.clear();
    follow();
    emit watchingChanged();
}

void LensChoices::follow()
{
    if (watched) count();
    emit changed();
}

void LensChoices::count()
{
    const std::shared_ptr<const History> history = present.history();
    if (!history) return;
    std::vector<Lens> lenses;
    for (const Choice choice : everyChoice) lenses.push_back(lensOf(choice));
    const quint64 question = ++asked;
    thread.clear();
    thread.start([this, dossier = history->sharedDossier(), lenses = std::move(lenses), day = session.day(),
                  language = session.language(), question] {
        const QStringList told = countedThrough(dossier, lenses, day, language);
        QMetaObject::invokeMethod(this, [this, told, question] { take(told, question); }, Qt::QueuedConnection);
    });
}

void LensChoices::take(const QStringList& told, quint64 question)
{
    if (question != asked) return;
    shows = told;
    emit changed();
}

Lens LensChoices::lensOf(Choice choice) const
{
    switch (choice) {
    case Own: return present.history()->dossier().defaultLens.asKnownOn(session.knownOn());
    case Official: return Lens::official().asKnownOn(session.knownOn());
    case All: return Lens::all().asKnownOn(session.knownOn());
    case Chosen: break;
    }
    return present.history()->lens();
}

QList<LensChoice> LensChoices::choices() const
{
    const std::shared_ptr<const History> history = present.history();
    if (!history) return {};
    const Dossier& dossier = history->dossier();
    const Language language = session.language();
    QList<LensChoice> offered;
    for (const Choice choice : everyChoice) {
        const Lens lens = lensOf(choice);
        LensChoice told{.name = lensName(lens, dossier, language),
                        .sources = phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n source(s)"),
                                          believedSources(lens, dossier)),
                        .shows = shows.value(choice)};
        if (choice == Chosen) told.name = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Chosen sources…"));
        else if (told.name == told.sources) // too many to be named
            told.name = phrase(language, QT_TRANSLATE_NOOP("Phrases", "The dossier’s own choice"));
        offered.append(told);
    }
    const Lens own = dossier.defaultLens;
    if (own == Lens::all() || own == Lens::official()) offered[Own] = {};
    return offered;
}

int LensChoices::current() const
{
    const std::shared_ptr<const History> history = present.history();
    if (!history || picking) return Chosen;
    const Lens lens = history->lens().asKnownOn({});
    if (lens == Lens::official()) return Official;
    if (lens == Lens::all()) return All;
    return lens == history->dossier().defaultLens ? Own : Chosen;
}

void LensChoices::choose(int choice)
{
    if (!present.history() || choice < Own || choice > Chosen) return;
    picking = choice == Chosen;
    if (!picking) session.setLens(lensOf(Choice(choice)).toString());
    emit changed();
}

QString LensChoices::knownOn() const
{
    if (!session.isLimited()) return {};
    return phrase(session.language(), QT_TRANSLATE_NOOP("Phrases", "As known on %1"))
        .arg(formatDay(*session.knownOn(), session.language()));
}

QString LensChoices::limit() const
{
    const std::shared_ptr<const History> history = present.history();
    if (!history || !history->lens().knownOn()) return {};
    const Dossier& dossier = history->dossier();
    const Language language = session.language();
    const Lens& lens = history->lens();
    const Lens whole = lens.asKnownOn({});
    const int undated = int(std::ranges::count_if(dossier.sources, [&](const Source& source) {
        return !source.date && whole.believes(source.id, dossier);
    }));
    QStringList sentences{phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 of %2 sources had been published."))
                              .arg(localeOf(language).toString(believedSources(lens, dossier)),
                                   localeOf(language).toString(believedSources(whole, dossier)))};
    if (undated > 0)
        sentences << phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n has no date, and does not speak."),
                            undated);
    return sentences.join(u' ');
}

int LensChoices::firstDay() const
{
    Day first = session.day();
    if (const auto history = present.history()) {
        first = std::min(first, history->extent().first);
        for (const Source& source : history->dossier().sources)
            if (const auto day = source.date ? source.date->bounds().earliest : std::nullopt)
                first = std::min(first, *day - 1);
    }
    return int(first.sinceEpoch());
}

int LensChoices::lastDay() const
{
    Day last = std::max(session.day(), calendar.today());
    if (const auto history = present.history())
        for (const Source& source : history->dossier().sources)
            if (const auto day = source.date ? source.date->bounds().latest : std::nullopt)
                last = std::max(last, *day);
    return int(last.sinceEpoch());
}

std::optional<Day> LensChoices::eve() const
{
    const std::shared_ptr<const History> history = present.history();
    const EventState* event = history ? history->event(EventId(session.event())) : nullptr;
    const auto begins = event && event->when ? event->when->value.bounds().earliest : std::nullopt;
    return begins ? std::optional(*begins - 1) : std::nullopt;
}

}
