#include "model/exchange/export/believed_part.h"
#include "model/exchange/export/carried_part.h"
#include "model/exchange/export/flat_list.h"
#include "model/phrases/phrases.h"

#include <QSet>
#include <QtTranslation>

#include <algorithm>
#include <array>
#include <iterator>

namespace atlas {

namespace {

struct LossWords {
    const char* kind;
    const char* sentence;
};

/// In the order in which they are told.
constexpr std::array words{
    LossWords{"event", QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)")},
    LossWords{"status-claim", QT_TRANSLATE_N_NOOP("Phrases", "%n claim(s) on who has which status")},
    LossWords{"source", QT_TRANSLATE_N_NOOP("Phrases", "%n source(s)")},
    LossWords{"report", QT_TRANSLATE_N_NOOP("Phrases", "%n claim(s) on events besides those shown")},
    LossWords{"part", QT_TRANSLATE_N_NOOP("Phrases", "how participants took part, %n time(s)")},
    LossWords{"number", QT_TRANSLATE_N_NOOP("Phrases", "%n number(s) given by sources")},
    LossWords{"citation", QT_TRANSLATE_N_NOOP("Phrases", "%n citation(s)")},
    LossWords{"passage", QT_TRANSLATE_N_NOOP("Phrases", "where in its source something stands, %n time(s)")},
    LossWords{"quote", QT_TRANSLATE_N_NOOP("Phrases", "%n quote(s)")},
    LossWords{"quote-translation", QT_TRANSLATE_N_NOOP("Phrases", "%n translation(s) of quotes")},
    LossWords{"caveat", QT_TRANSLATE_N_NOOP("Phrases", "%n note(s) on what was inferred")},
    LossWords{"classification", QT_TRANSLATE_N_NOOP("Phrases", "%n classification(s) of events by kind, group or theme")},
    LossWords{"text-en", QT_TRANSLATE_N_NOOP("Phrases", "%n text(s) in English")},
    LossWords{"text-fr", QT_TRANSLATE_N_NOOP("Phrases", "%n text(s) in French")},
    LossWords{"text-uk", QT_TRANSLATE_N_NOOP("Phrases", "%n text(s) in Ukrainian")},
    LossWords{"source-detail", QT_TRANSLATE_N_NOOP("Phrases", "%n detail(s) of sources")},
    LossWords{"name", QT_TRANSLATE_N_NOOP("Phrases", "%n name(s) of actors, statuses, groups and themes")},
    LossWords{"actor-detail", QT_TRANSLATE_N_NOOP("Phrases", "%n detail(s) of actors (office, summary)")},
    LossWords{"look", QT_TRANSLATE_N_NOOP("Phrases", "%n look(s) of statuses and groups (colours, patterns)")},
    LossWords{"theme", QT_TRANSLATE_N_NOOP("Phrases", "%n text(s) of themes")},
    LossWords{"statement", QT_TRANSLATE_N_NOOP("Phrases", "%n statement(s)")},
    LossWords{"outcome", QT_TRANSLATE_N_NOOP("Phrases", "%n expected outcome(s)")},
    LossWords{"scenario", QT_TRANSLATE_N_NOOP("Phrases", "%n scenario(s)")},
    LossWords{"founding", QT_TRANSLATE_N_NOOP("Phrases", "%n claim(s) on the founding")},
    LossWords{"hidden-character", QT_TRANSLATE_N_NOOP("Phrases", "hidden characters in %n text(s)")},
    LossWords{"dossier", QT_TRANSLATE_N_NOOP("Phrases", "%n text(s) and settings of the dossier itself")},
};

QList<FlatClaim> sorted(QList<FlatClaim> claims)
{
    std::ranges::sort(claims);
    return claims;
}

/// Whether what it belongs to is lost, too: then it is not told on its own.
bool isCovered(const QString& text, const QSet<QString>& lost)
{
    qsizetype joint = text.lastIndexOf(flatJoint);
    while (joint > 0 && !lost.contains(text.first(joint))) joint = text.lastIndexOf(flatJoint, joint - 1);
    return joint > 0;
}

}

QList<FlatClaim> lostClaims(const QList<FlatClaim>& whole, const QList<FlatClaim>& left)
{
    QList<FlatClaim> missing;
    std::ranges::set_difference(sorted(whole), sorted(left), std::back_inserter(missing));
    QSet<QString> lost;
    for (const FlatClaim& claim : missing) lost.insert(claim.text);
    missing.removeIf([&](const FlatClaim& claim) { return isCovered(claim.text, lost); });
    return missing;
}

QList<Loss> lossesOf(const History& history, const ExportChoice& choice)
{
    const Dossier believed = believedPart(history);
    QList<FlatClaim> carried = flatClaims(carriedPart(history, believed, choice));
    // No cell holds these; a status's look can only happen to be the one that an import gives it.
    carried.removeIf([](const FlatClaim& each) { return each.kind == "hidden-character" || each.kind == "look"; });
    const QList<FlatClaim> lost = lostClaims(flatClaims(believed), carried);
    QList<Loss> losses;
    for (const LossWords& each : words) {
        const auto count = int(std::ranges::count(lost, QByteArrayView(each.kind), &FlatClaim::kind));
        if (count > 0) losses.append({each.kind, phrase(choice.language, each.sentence, count), count});
    }
    return losses;
}

}
