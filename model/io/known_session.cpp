#include "model/io/known_session.h"

#include "model/geo/boundaries.h"
#include "model/geo/country_names.h"
#include "model/history/comparison.h"
#include "model/phrases/phrases.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

namespace {

/// A status of the dossier, or a kind of change.
bool isKeyRow(const Dossier& dossier, QString key)
{
    if (isDifferenceKey(key)) return true;
    if (key.endsWith(u'?')) key.chop(1);
    return dossier.status(StatusId(key));
}

}

QList<Problem> dropUnknown(SessionState& session, const Dossier& dossier, const QString& name,
                           Language language)
{
    QList<Problem> warnings;
    const auto warn = [&](const char* sentence, const QString& unknown) {
        Problem warning;
        warning.severity = Severity::Warning;
        warning.file = name;
        warning.sentence = phrase(language, sentence).arg(unknown);
        warnings.append(std::move(warning));
    };
    QString source;
    const auto lens = Lens::parse(session.lens, dossier, &source);
    if (!lens)
        warn(QT_TRANSLATE_NOOP("Phrases", "The dossier has no source “%1”: it is shown through its own lens"),
             source);
    session.lens = lens.value_or(dossier.defaultLens).toString();
    if (session.comparedLens) {
        const auto compared = Lens::parse(*session.comparedLens, dossier, &source);
        if (!compared) {
            warn(QT_TRANSLATE_NOOP("Phrases", "The dossier has no source “%1”: no lens is compared"), source);
            session.comparedKnownOn.reset();
        }
        session.comparedLens = compared.transform(&Lens::toString);
    }
    const QString actor = session.actor.text();
    if (!actor.isEmpty() && !dossier.actor(session.actor) && !isCountryCode(actor)) {
        warn(QT_TRANSLATE_NOOP("Phrases", "The dossier has no actor “%1”: nothing is selected"), actor);
        session.actor = {};
    }
    if (!session.event.isEmpty() && !dossier.event(session.event)) {
        warn(QT_TRANSLATE_NOOP("Phrases", "The dossier has no event “%1”: nothing is selected"),
             session.event.text());
        session.event = {};
    }
    if (!Boundaries::positions().contains(session.boundaries)) {
        warn(QT_TRANSLATE_NOOP("Phrases", "There is no boundary position “%1”: the usual one is shown"),
             session.boundaries);
        session.boundaries = SessionState().boundaries;
    }
    const auto [unknown, end] =
        std::ranges::stable_partition(session.hidden, [&](const QString& key) { return isKeyRow(dossier, key); });
    if (unknown != end)
        warn(QT_TRANSLATE_NOOP("Phrases", "The dossier has no status “%1”: it cannot be hidden"), *unknown);
    session.hidden.erase(unknown, end);
    return warnings;
}

}
