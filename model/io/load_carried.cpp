#include "model/io/load_carried.h"

#include "model/io/carried.h"
#include "model/io/known_session.h"
#include "model/phrases/phrases.h"

#include <QCryptographicHash>
#include <QtTranslation>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char* sentence;
    const char* hint;
};

Words wordsOf(CarriedFault fault)
{
    switch (fault) {
    case CarriedFault::Damaged:
        return {QT_TRANSLATE_NOOP("Phrases", "The PDF is damaged"),
                QT_TRANSLATE_NOOP("Phrases", "Ask for it again, or open the dossier itself.")};
    case CarriedFault::Locked:
        return {QT_TRANSLATE_NOOP("Phrases", "The PDF is locked with a password"),
                QT_TRANSLATE_NOOP("Phrases", "Ask for one that is not locked.")};
    case CarriedFault::NoSession:
        return {QT_TRANSLATE_NOOP("Phrases", "This PDF carries a dossier, but not the session it was made from"),
                QT_TRANSLATE_NOOP("Phrases", "Take the dossier out with a PDF reader, and open that.")};
    case CarriedFault::TooLarge:
        return {QT_TRANSLATE_NOOP("Phrases", "What the PDF carries is larger than any dossier"),
                QT_TRANSLATE_NOOP("Phrases", "Do not trust it.")};
    case CarriedFault::Nothing: break;
    }
    return {QT_TRANSLATE_NOOP("Phrases", "This PDF carries no dossier"),
            QT_TRANSLATE_NOOP("Phrases",
                              "Briefings that Coalition Atlas saves as PDF do, those for archives do not.")};
}

Problem about(const QString& name, const QString& sentence, const QString& hint)
{
    Problem problem;
    problem.file = name;
    problem.sentence = sentence;
    problem.hint = hint;
    return problem;
}

Problem wrongSession(const QString& name, const QString& why, Language language)
{
    return about(
        name,
        phrase(language, QT_TRANSLATE_NOOP("Phrases", "The session that the PDF carries cannot be read: %1"))
            .arg(why),
        phrase(language, QT_TRANSLATE_NOOP("Phrases", "A later version of the program may read it.")));
}

Problem wrongHash(const QString& name, Language language)
{
    return about(
        name,
        phrase(language,
               QT_TRANSLATE_NOOP("Phrases", "The dossier in this PDF is not the one that it was made from")),
        phrase(language,
               QT_TRANSLATE_NOOP("Phrases",
                                 "Its hash is not the one that the PDF states: somebody changed one of them.")));
}

}

std::expected<Loaded, Problems> loadCarried(const QByteArray& pdf, const QString& name, Language language)
{
    const auto refuse = [](Problem problem) { return std::unexpected(Problems{{std::move(problem)}, false}); };
    const auto carried = carriedBy(pdf);
    if (!carried) {
        const Words words = wordsOf(carried.error());
        return refuse(about(name, phrase(language, words.sentence), phrase(language, words.hint)));
    }
    auto session = readSession(carried->session, language);
    if (!session) return refuse(wrongSession(name, session.error(), language));

    if (QCryptographicHash::hash(carried->dossier, QCryptographicHash::Sha256).toHex() != session->dossierHash)
        return refuse(wrongHash(name, language));
    auto loaded = readDossier(carried->dossier, u"%1/%2"_s.arg(name, QLatin1StringView(carriedDossierName)),
                              language);
    if (!loaded) return loaded;
    loaded->warnings.list += dropUnknown(session->session, *loaded->dossier, name, language);
    loaded->session = std::move(*session);
    return loaded;
}

}
