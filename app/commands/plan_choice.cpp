#include "app/commands/plan_choice.h"

#include "model/session/plan_words.h"

#include <QFile>
#include <QStringDecoder>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostNotes = 1024 * 1024;

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

std::optional<QString> text(OptionValues& values, const QString& option)
{
    return values.has(option) ? std::optional(values.text(option)) : std::nullopt;
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
            .author = text(values, u"--author"_s),
            .organisation = text(values, u"--organisation"_s),
            .handling = text(values, u"--handling"_s),
            .notes = text(values, u"--notes"_s),
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
    const QByteArray bytes = file.read(mostNotes + 1);
    if (file.error() != QFileDevice::NoError) return refuse(file.errorString());
    if (bytes.size() > mostNotes) return refuse(u"notes of at most 1 MiB are meant"_s);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString notes = decoder(bytes);
    if (decoder.hasError() || notes.contains(QChar(0))) return refuse(u"a plain text in UTF-8 is meant"_s);
    return notes;
}

}
