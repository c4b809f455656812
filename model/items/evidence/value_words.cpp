#include "model/items/evidence/value_words.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <QStringList>

namespace atlas {

QString claimWords(const Claim<Edtf>& claim, const Dossier&, Language language)
{
    return formatEdtf(claim.value, language);
}

QString claimWords(const Claim<Place>& claim, const Dossier& dossier, Language language)
{
    return placeWords(claim.value, dossier, language);
}

QString claimWords(const Claim<Occurrence>& claim, const Dossier&, Language language)
{
    switch (claim.value) {
    case Occurrence::Announced: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "announced"));
    case Occurrence::Cancelled: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "cancelled"));
    case Occurrence::Held: break;
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "took place"));
}

QString claimWords(const Claim<Participation>& claim, const Dossier&, Language language)
{
    QStringList words;
    if (const QString how = participationWords(claim.value, language); !how.isEmpty()) words.append(how);
    if (claim.value.mode == Mode::InPerson)
        words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "in person")));
    return words.isEmpty() ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "took part"))
                           : words.join(QStringLiteral(", "));
}

QString claimWords(const Claim<Count>& claim, const Dossier&, Language language)
{
    const QString count = countedWords(claim.value.value, claim.value.what, language);
    if (!claim.value.asOf) return count;
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 (%2)"))
        .arg(count, formatEdtf(*claim.value.asOf, language));
}

QString claimWords(const StatusClaim& claim, const Dossier& dossier, Language language)
{
    const Status* status = dossier.status(claim.status);
    const QString label = status ? statusLabel(*status, false, language) : claim.status.text();
    if (!claim.span) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, undated")).arg(label);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2"))
        .arg(label, formatEdtf(*claim.span, language));
}

}
