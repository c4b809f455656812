#include "model/dossier/hidden_characters.h"
#include "model/phrases/phrases.h"
#include "model/session/plan_words.h"
#include "model/session/session_file.h"
#include "model/session/session_words.h"
#include "model/session/written_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;
using namespace session_words;

namespace {

/// Of a list: far more than any dossier has statuses to hide.
constexpr qsizetype mostWords = 1000;

/// What Day::toIso wrote: also of years that need a sign and more than four digits. The window counts days as
/// QML does, in an int.
std::optional<Day> dayFrom(const QString& text)
{
    static const QRegularExpression form(u"^([+-]?\\d{4,12})-(\\d\\d)-(\\d\\d)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const std::optional<Day> day = Day::fromCalendar(
        {match.captured(1).toLongLong(), match.captured(2).toInt(), match.captured(3).toInt()});
    return day && std::in_range<int>(day->sinceEpoch()) ? day : std::nullopt;
}

/// A value that is refused, for a sentence: not all of what is long, and nothing that a terminal would obey.
QString quoted(QString value)
{
    constexpr qsizetype mostQuoted = 60;
    if (value.size() > mostQuoted) value = value.first(mostQuoted) + u'…';
    return printable(value);
}

/// Takes values out of the file's objects and keeps the first sentence about what is wrong.
class Reader
{
public:
    explicit Reader(Language sentences) : speaks(sentences) {}

    SessionFile read(const QJsonObject& file)
    {
        const QString written = text(file, format, true);
        if (firstError.isEmpty() && written != thisFormat)
            fail(phrase(speaks, QT_TRANSLATE_NOOP("Phrases", "its format is “%1”, and “%2” is meant"))
                     .arg(quoted(written), thisFormat));
        SessionFile found;
        found.program = text(file, program);
        found.dossierHash = text(file, dossier, true).toLatin1();
        readState(object(file, atlas::session_words::session), found.session);
        readPlan(object(file, briefing), found.plan);
        return found;
    }

    const QString& error() const { return firstError; }

private:
    void readState(const QJsonObject& from, SessionState& state)
    {
        state.day = dayOf(from, day, true).value_or(Day());
        state.compareDay = dayOf(from, compareDay);
        state.actor = ActorId(text(from, actor));
        state.event = EventId(text(from, event));
        state.lens = text(from, lens, true);
        state.knownOn = dayOf(from, knownOn);
        if (from.contains(comparedLens)) state.comparedLens = text(from, comparedLens);
        state.comparedKnownOn = dayOf(from, comparedKnownOn);
        const QString code = text(from, language, true);
        const auto known = languageFromCode(code);
        if (known && languageCode(*known) == code) state.language = *known;
        else refuse(language, code);
        state.hidden = list(from, hidden);
        state.boundaries = text(from, boundaries, true);
    }

    void readPlan(const QJsonObject& from, BriefingPlan& plan)
    {
        choose(from, kind, plan.kind, templateWords);
        choose(from, seriesOf, plan.seriesOf, seriesOfWords);
        choose(from, paper, plan.paper, paperWords);
        choose(from, orientation, plan.orientation, orientationWords);
        const QJsonValue grey = from.value(greyscale);
        if (!grey.isUndefined() && !grey.isBool()) refuse(greyscale, grey);
        plan.greyscale = grey.toBool();
        for (const QString& word : list(from, without)) {
            const auto block = std::ranges::find(blockWords, word, &BlockWord::word);
            if (block == blockWords.end()) refuse(without, word);
            else plan.blocks.*block->block = false;
        }
        plan.header = {headerLine(from, author), headerLine(from, organisation), headerLine(from, handling)};
        plan.notes = text(from, notes);
        if (plan.notes.toUtf8().size() > mostNotesBytes) refuse(notes, plan.notes);
    }

    QJsonObject object(const QJsonObject& from, QLatin1StringView name)
    {
        const QJsonValue value = from.value(name);
        if (value.isUndefined()) miss(name);
        else if (!value.isObject()) refuse(name, value);
        return value.toObject();
    }

    QString text(const QJsonObject& from, QLatin1StringView name, bool isRequired = false)
    {
        const QJsonValue value = from.value(name);
        if (value.isUndefined() && isRequired) miss(name);
        if (!value.isUndefined() && !value.isString()) refuse(name, value);
        return shown(name, value.toString());
    }

    QString headerLine(const QJsonObject& from, QLatin1StringView name)
    {
        const QString line = text(from, name);
        if (line.size() > mostHeaderLetters) refuse(name, line);
        return line;
    }

    /// The text, which is refused where some of it would not be seen. Only notes have more than one line.
    QString shown(QLatin1StringView name, const QString& text)
    {
        auto hidden = firstHiddenCharacter(text);
        if (!hidden && name != notes && text.contains(u'\n')) hidden = u"U+000A"_s;
        if (hidden)
            fail(phrase(speaks, QT_TRANSLATE_NOOP("Phrases", "“%1” holds the hidden character %2"))
                     .arg(name, *hidden));
        return text;
    }

    QStringList list(const QJsonObject& from, QLatin1StringView name)
    {
        const QJsonValue value = from.value(name);
        if (!value.isUndefined() && !value.isArray()) refuse(name, value);
        const QJsonArray given = value.toArray();
        if (given.size() > mostWords)
            fail(phrase(speaks, QT_TRANSLATE_NOOP("Phrases", "“%1” holds more than %2 words"))
                     .arg(name, QString::number(mostWords)));
        QStringList words;
        for (qsizetype i = 0; i < std::min(given.size(), mostWords); ++i) {
            if (!given[i].isString()) refuse(name, given[i]);
            words.append(shown(name, given[i].toString()));
        }
        return words;
    }

    std::optional<Day> dayOf(const QJsonObject& from, QLatin1StringView name, bool isRequired = false)
    {
        const QString written = text(from, name, isRequired);
        if (written.isEmpty() && !from.contains(name)) return std::nullopt;
        const std::optional<Day> day = dayFrom(written);
        if (!day) refuse(name, written);
        return day;
    }

    template <typename Choice, size_t count>
    void choose(const QJsonObject& from, QLatin1StringView name, Choice& choice,
                const std::array<QLatin1StringView, count>& words)
    {
        if (!from.contains(name)) return;
        const QString word = text(from, name);
        const auto chosen = choiceOf<Choice>(word, words);
        if (chosen) choice = *chosen;
        else refuse(name, word);
    }

    void miss(QLatin1StringView name)
    {
        fail(phrase(speaks, QT_TRANSLATE_NOOP("Phrases", "“%1” is missing")).arg(name));
    }

    void refuse(QLatin1StringView name, const QJsonValue& value)
    {
        const QString given = value.isString() ? value.toString() : value.toVariant().toString();
        fail(phrase(speaks, QT_TRANSLATE_NOOP("Phrases", "“%1” cannot be “%2”")).arg(name, quoted(given)));
    }

    void fail(const QString& sentence)
    {
        if (firstError.isEmpty()) firstError = sentence;
    }

    Language speaks;
    QString firstError;
};

}

std::expected<SessionFile, QString> readSession(const QByteArray& bytes, Language speaks)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::unexpected(phrase(speaks, QT_TRANSLATE_NOOP("Phrases", "it is no JSON object")));
    Reader reader(speaks);
    SessionFile file = reader.read(document.object());
    if (!reader.error().isEmpty()) return std::unexpected(reader.error());
    return file;
}

}
