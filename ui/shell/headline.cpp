#include "ui/shell/headline.h"

#include "model/items/evidence/lens_words.h"
#include "model/items/window_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// "Member: 15 certain, 2 possible."
QString countInWords(const Status& status, const StatusCount& count, Language language)
{
    const QString label = status.label.in(language);
    if (count.possible == 0)
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2.")).arg(label).arg(count.total());
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2 certain, %3 possible."))
        .arg(label).arg(count.certain + count.undated).arg(count.possible);
}

}

void Headline::setSession(Session* session)
{
    if (lookedAt == session) return;
    if (lookedAt) lookedAt->disconnect(this);
    lookedAt = session;
    if (lookedAt) {
        connect(lookedAt, &Session::languageChanged, this, &Headline::changed);
        connect(lookedAt, &Session::languageChanged, this, &Headline::subtitleChanged);
        connect(lookedAt, &Session::comparedLensChanged, this, &Headline::changed);
    }
    emit sourcesChanged();
    emit changed();
}

void Headline::setPresent(Present* present)
{
    if (now == present) return;
    if (now) now->disconnect(this);
    now = present;
    if (now) connect(now, &Present::changed, this, &Headline::changed);
    emit sourcesChanged();
    emit changed();
}

void Headline::setListedEvents(ListedEvents* events)
{
    if (listed == events) return;
    if (listed) listed->disconnect(this);
    listed = events;
    if (listed) connect(listed, &ListedEvents::changed, this, &Headline::subtitleChanged);
    emit sourcesChanged();
    emit subtitleChanged();
}

const History* Headline::history() const
{
    return lookedAt && now ? now->history().get() : nullptr;
}

QString Headline::title() const
{
    const History* past = history();
    return past ? past->dossier().title.in(lookedAt->language()) : QString();
}

QString Headline::subtitle() const
{
    const History* past = history();
    if (!past || !listed) return {};
    const Language language = lookedAt->language();
    const Dossier& dossier = past->dossier();
    QStringList parts;
    if (!dossier.subtitle.isEmpty()) parts << dossier.subtitle.in(language);
    parts << eventCountWords(listed->events(), language);
    parts << phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n source(s)"),
                    believedSources(past->lens(), dossier));
    return parts.join(u" · "_s);
}

QString Headline::lens() const
{
    const History* past = history();
    if (!past) return {};
    const Language language = lookedAt->language();
    if (const std::optional<Lens> other = comparedLens())
        return lensChangeWords(*other, past->lens(), past->dossier(), language);
    return lensWords(past->lens(), past->dossier(), language);
}

QString Headline::shortLens() const
{
    const History* past = history();
    if (!past || comparedLens() || past->lens().asKnownOn({}) == Lens::all()) return lens();
    return lensName(past->lens(), past->dossier(), lookedAt->language());
}

std::optional<Lens> Headline::comparedLens() const
{
    const QString words = lookedAt->comparedLens();
    const auto lens = words.isEmpty() ? std::nullopt : Lens::parse(words, history()->dossier());
    if (!lens) return {};
    return lens->asKnownOn(lookedAt->comparedKnownOn());
}

QString Headline::knownOn() const
{
    const History* past = history();
    return past ? knownOnWords(past->lens(), lookedAt->language()) : QString();
}

QString Headline::weekday() const
{
    return history() ? formatWeekday(lookedAt->day(), lookedAt->language()) : QString();
}

QString Headline::date() const
{
    return history() ? formatDay(lookedAt->day(), lookedAt->language()) : QString();
}

QString Headline::spoken() const
{
    const History* past = history();
    if (!past) return {};
    const QString limit = knownOn();
    QStringList sentences{limit.isEmpty() ? date() + u'.' : date() + u", "_s + limit + u'.'};
    const QList<Status>& statuses = past->dossier().statuses;
    for (qsizetype i = 0; i < statuses.size(); ++i)
        if (const StatusCount& count = now->moment().counts[size_t(i)]; count.total() > 0)
            sentences << countInWords(statuses[i], count, lookedAt->language());
    return sentences.join(u' ');
}

}
