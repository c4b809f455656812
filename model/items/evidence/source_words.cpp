#include "model/items/evidence/source_words.h"

#include "model/items/citations.h"
#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"

#include <QStringList>

namespace atlas {

QString tierWords(Tier tier, Language language)
{
    switch (tier) {
    case Tier::Official: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Official"));
    case Tier::Agency: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "News agency"));
    case Tier::Press: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Press"));
    case Tier::Aggregator: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Aggregator"));
    }
    return {};
}

QString claimCountWords(int claims, Language language)
{
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n claims"), claims);
}

QString quotedTitle(const Source& source, Language language)
{
    const QString& title = source.title.in(language);
    const bool isOwn = !source.title.has(language) && !source.language.isEmpty();
    return title.isEmpty() ? title : inQuotationMarks(title, isOwn ? source.language : languageCode(language));
}

QString sourceReference(const Source& source, Language language)
{
    QStringList parts{source.author, quotedTitle(source, language), source.publisher, sourceDate(source, language), source.address};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}
