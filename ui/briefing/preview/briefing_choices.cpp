#include "briefing_choices.h"

#include <QSettings>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto paperKey = "briefing/paper"_L1;
constexpr auto greyscaleKey = "briefing/greyscale"_L1;
constexpr auto membersKey = "briefing/members"_L1;
constexpr auto themesKey = "briefing/themes"_L1;
constexpr auto changesKey = "briefing/changes"_L1;
constexpr auto sourcesKey = "briefing/sources"_L1;
constexpr auto folderKey = "briefing/folder"_L1;

}

BriefingChoices readChoices(const QSettings& settings)
{
    const BriefingChoices usual;
    return {
        .paper = settings.value(paperKey).toString() == "Letter"_L1 ? QPageSize::Letter : QPageSize::A4,
        .greyscale = settings.value(greyscaleKey, usual.greyscale).toBool(),
        .members = settings.value(membersKey, usual.members).toBool(),
        .themes = settings.value(themesKey, usual.themes).toBool(),
        .changes = settings.value(changesKey, usual.changes).toBool(),
        .sources = settings.value(sourcesKey, usual.sources).toBool(),
        .folder = settings.value(folderKey).toString(),
    };
}

void writeChoices(QSettings& settings, const BriefingChoices& choices)
{
    settings.setValue(paperKey, choices.paper == QPageSize::Letter ? u"Letter"_s : u"A4"_s);
    settings.setValue(greyscaleKey, choices.greyscale);
    settings.setValue(membersKey, choices.members);
    settings.setValue(themesKey, choices.themes);
    settings.setValue(changesKey, choices.changes);
    settings.setValue(sourcesKey, choices.sources);
    settings.setValue(folderKey, choices.folder);
}

}
