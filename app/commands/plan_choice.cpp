#include "app/commands/plan_choice.h"

#include "model/dossier/hidden_characters.h"
#include "model/session/plan_words.h"
#include "model/session/written_text.h"

#include <QFile>
#include <QStringDecoder>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
void replace(Value& value, const std::optional<Value>& chosen)
{
    if (chosen) value = *chosen;
}

std::optional<bool> greyscale(OptionValues& values)
{
    const bool grey = values.has(u"--greyscale"_s);
    const bool colour = values.has(u"--colour"_s);
    if (grey && colour) values.fail(u"--greyscale and --colour: one of the two is meant"_s);
    return grey || colour ? std::optional(grey) : std::nullopt;
}

std::optional<BriefingBlocks> blocks(OptionValues& values)
{
    const QString option = u"--without"_s;
    if (!values.has(option)) return std::nullopt;
    BriefingBlocks left;
    QStringList known;
    for (const BlockWord& each : blockWords) known.append(each.word);
    for (const QString& word : values.text(option).split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(blockWords, word, &BlockWord::word);
        if (found == blockWords.end()) values.failChoice(option, word, known);
        else left.*found->block = false;
    }
    return left;
}

/// Why a text cannot be printed as it is; empty: it can.
QString whyNot(const QString& text)
{
    const auto hidden = firstHiddenCharacter(text);
    return hidden ? u"it holds the hidden character %1"_s.arg(*hidden) : QString();
}

std::optional<QString> headerLine(OptionValues& values, const QString& option)
{
    if (!values.has(option)) return std::nullopt;
    const QString line = values.text(option).simplified();
    if (line.size() > mostHeaderLetters)
        values.fail(u"%1: at most %2 characters are meant"_s.arg(option).arg(mostHeaderLetters));
    if (const QString why = whyNot(line); !why.isEmpty()) values.fail(option + u": "_s + why);
    return line;
}

std::optional<QString> notes(OptionValues& values)
{
    const QString option = u"--notes"_s;
    if (!values.has(option)) return std::nullopt;
    const QString text = inUsualForm(values.text(option));
    if (const QString why = whyNot(text); !why.isEmpty()) values.fail(option + u": "_s + why);
    return text;
}

}

PlanChoice planChoice(OptionValues& values)
{
    if (values.has(u"--notes"_s) && values.has(u"--notes-file"_s))
        values.fail(u"--notes and --notes-file: one of the two is meant"_s);
    return {.kind = values.choiceOf<Template>(u"--template"_s, templateWords),
            .seriesOf = values.choiceOf<SeriesOf>(u"--of"_s, seriesOfWords),
            .paper = values.choiceOf<Paper>(u"--paper"_s, paperWords),
            .orientation = values.choiceOf<Orientation>(u"--orientation"_s, orientationWords),
            .greyscale = greyscale(values),
            .blocks = blocks(values),
            .author = headerLine(values, u"--author"_s),
            .organisation = headerLine(values, u"--organisation"_s),
            .handling = headerLine(values, u"--handling"_s),
            .notes = notes(values),
            .notesFile = values.text(u"--notes-file"_s)};
}

BriefingPlan planned(const PlanChoice& choice, BriefingPlan plan)
{
    if (choice.kind && *choice.kind != plan.kind) plan.orientation = usualOrientation(*choice.kind);
    replace(plan.kind, choice.kind);
    replace(plan.seriesOf, choice.seriesOf);
    replace(plan.paper, choice.paper);
    replace(plan.orientation, choice.orientation);
    replace(plan.greyscale, choice.greyscale);
    replace(plan.blocks, choice.blocks);
    replace(plan.header.author, choice.author);
    replace(plan.header.organisation, choice.organisation);
    replace(plan.header.handling, choice.handling);
    replace(plan.notes, choice.notes);
    return plan;
}

std::expected<QString, QString> readNotes(const QString& path)
{
    const auto refuse = [&](const QString& why) {
        return std::unexpected(u"--notes-file “%1”: %2"_s.arg(path, why));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return refuse(file.errorString());
    const QByteArray bytes = file.read(mostNotesBytes + 1);
    if (file.error() != QFileDevice::NoError) return refuse(file.errorString());
    if (bytes.size() > mostNotesBytes) return refuse(u"notes of at most 1 MiB are meant"_s);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0))) return refuse(u"a plain text in UTF-8 is meant"_s);
    const QString notes = inUsualForm(text);
    if (const QString why = whyNot(notes); !why.isEmpty()) return refuse(why);
    return notes;
}

}
