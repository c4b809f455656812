#include "model/exchange/import/import_statuses.h"

#include "model/exchange/import/drafts.h"
#include "model/exchange/import/import_words.h"

#include <QtTranslation>

#include <algorithm>
#include <array>
#include <limits>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 5> patternWords{"solid"_L1, "dots"_L1, "horizontal"_L1, "diagonal"_L1, "hatch"_L1};

/// How far two colours are from each other, squared, in the coordinates of sRGB.
int distance(Rgb one, Rgb other)
{
    int sum = 0;
    for (const int shift : {16, 8, 0}) {
        const int step = int((one.value >> shift) & 0xFF) - int((other.value >> shift) & 0xFF);
        sum += step * step;
    }
    return sum;
}

}

QString colourText(Rgb colour)
{
    return u"#%1"_s.arg(QString::number(colour.value, 16).toUpper(), 6, QChar(u'0'));
}

Rgb freeColour(const QList<Rgb>& used)
{
    static constexpr std::array palette{Rgb{0x2A6796}, Rgb{0xB4552D}, Rgb{0x3B7D4F}, Rgb{0x8A5FA8}, Rgb{0xB08900},
                                        Rgb{0x1F7F86}, Rgb{0xA33B5E}, Rgb{0x5B6770}, Rgb{0x7A4B2A}, Rgb{0x4A4FA0},
                                        Rgb{0x6B8E23}, Rgb{0xD1495B}};
    Rgb best = palette.front();
    int farthest = -1;
    for (const Rgb colour : palette) {
        int nearest = std::numeric_limits<int>::max();
        for (const Rgb other : used) nearest = std::min(nearest, distance(colour, other));
        if (nearest > farthest) {
            farthest = nearest;
            best = colour;
        }
    }
    return best;
}

ImportStatuses::ImportStatuses(const Dossier& into, Language dossier, ImportRemarks& told)
    : dossierLanguage(dossier), remarks(told), things(u"status"_s), patterns(patternWords.size(), 0)
{
    for (const Status& status : into.statuses) {
        things.know(status.id.text(), status.label);
        colours.append(status.light.ink);
        ++patterns[size_t(status.pattern)];
    }
    if (const Status* status = into.countedStatus()) counted = status->id.text();
}

QString ImportStatuses::usual(const Mapping& mapping)
{
    if (!mapping.status.isEmpty()) return mapping.status.text();
    return counted.isEmpty() ? u"member"_s : counted;
}

QString ImportStatuses::ofRow(const RowCells& cells)
{
    const QString written = cells.text(ColumnRole::Status);
    const QString text = written.isEmpty() ? usual(cells.mapping()) : written;
    if (const QString known = things.find(text); !known.isEmpty()) return known;
    if (things.made().size() >= mostMade) {
        remarks.warn(cells.place(ColumnRole::Status),
                     {QT_TRANSLATE_NOOP("Phrases", "The row was left out: “%1” would be one status too many"), {text}},
                     {QT_TRANSLATE_NOOP("Phrases", "Look whether that column holds statuses."), {}});
        return {};
    }
    const bool isDefault = written.isEmpty() && text == "member"_L1;
    ReferredThings::Thing& made = things.make(text, cells.mapping().language, cells.ofTable().isOurs);
    if (isDefault) {
        made.title = LocalText(Language::English, u"Member"_s);
        made.title.set(Language::French, u"Membre"_s);
        made.title.set(Language::Ukrainian, u"Член"_s);
    }
    if (counted.isEmpty()) counted = made.id;
    return made.id;
}

bool ImportStatuses::declare(const RowCells& cells)
{
    const QString id = cells.text(ColumnRole::Id);
    LocalText label = cells.words(ColumnRole::Title);
    if (label.isEmpty()) label = LocalText(cells.mapping().language, id);
    ReferredThings::Thing* made = label.isEmpty() ? nullptr : things.declare(id, label);
    if (!made) {
        remarks.warn(cells.place(), {QT_TRANSLATE_NOOP("Phrases", "The row was left out: the status “%1” is there already"),
                                     {label.in(remarks.language())}});
        return false;
    }
    if (yesOrNo(cells.text(ColumnRole::Counted)).value_or(false)) {
        made->fields.set("counted"_ba, JsonDraft::boolean(true));
        counted = made->id;
    }
    return true;
}

QList<JsonDraft> ImportStatuses::drafted()
{
    QList<JsonDraft> drafts;
    for (const ReferredThings::Thing& status : things.made()) {
        const Rgb colour = freeColour(colours);
        const auto rarest = std::ranges::min_element(patterns);
        colours.append(colour);
        ++*rarest;
        JsonDraft draft = JsonDraft::object({{"id"_ba, JsonDraft::text(status.id)},
                                             {"label"_ba, textDraft(status.title, dossierLanguage)}});
        for (const JsonDraft::Member& field : status.fields.members()) draft.set(field.key, field.value);
        setString(draft, "pattern"_ba, patternWords.at(size_t(rarest - patterns.begin())));
        setString(draft, "colour"_ba, colourText(colour));
        drafts.append(std::move(draft));
    }
    return drafts;
}

}
