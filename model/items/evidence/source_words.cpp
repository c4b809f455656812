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

QString sourceReference(const Source& source, Language language)
{
    QString title = source.title.in(language);
    if (!title.isEmpty()) title = inQuotationMarks(title, languageCode(language));
    QStringList parts{source.author, title, source.publisher, sourceDate(source, language), source.address};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}
