#include "briefing_preview.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "print.h"

#include <QDir>
#include <QFileInfo>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStandardPaths>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportDpi = 300;

std::expected<void, QString> write(const Briefing& briefing, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"svg"_s) return writeSvg(briefing, path);
    if (suffix == u"png"_s) return writePng(briefing, path, exportDpi);
    return writePdf(briefing, path);
}

}

BriefingPreview::BriefingPreview(QObject* parent) : QObject(parent) {}

void BriefingPreview::setSettings(QSettings* settings)
{
    if (remembered == settings) return;
    remembered = settings;
    emit inputsChanged();
}

void BriefingPreview::setBoundarySource(BoundarySource* source)
{
    if (boundaries == source) return;
    if (boundaries) boundaries->disconnect(this);
    boundaries = source;
    if (boundaries) connect(boundaries, &BoundarySource::changed, this, &BriefingPreview::remake);
    emit inputsChanged();
}

void BriefingPreview::setActive(bool active)
{
    if (live == active) return;
    live = active;
    if (live) begin();
    emit activeChanged();
}

/// The page begins as what the window shows, with the choices of the last time.
void BriefingPreview::begin()
{
    if (remembered) choices = readChoices(*remembered);
    shown = session->day();
    spoken = session->language();
    say({}, false);
    remake();
}

void BriefingPreview::remake()
{
    emit requestChanged();
    const std::shared_ptr<const History> history = document->history();
    if (!live || !history) return;
    SessionState looked = session->state();
    looked.day = shown;
    looked.language = spoken;
    auto composed = composeBriefing({history, boundaries->boundaries(pageBoundaryScale), looked, choices.plan});
    if (!composed) return say(composed.error(), true);
    made = std::move(*composed);
    emit pagesChanged();
}

void BriefingPreview::setDay(int day)
{
    if (shown == Day(day)) return;
    shown = Day(day);
    remake();
}

QString BriefingPreview::dayText() const
{
    return formatDay(shown, session ? session->language() : Language::English);
}

void BriefingPreview::setLanguage(const QString& code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (!language || *language == spoken) return;
    spoken = *language;
    remake();
}

void BriefingPreview::setLetter(bool letter)
{
    if (isLetter() == letter) return;
    choices.plan.paper = letter ? Paper::Letter : Paper::A4;
    chosen();
}

void BriefingPreview::choose(bool& choice, bool value)
{
    if (choice == value) return;
    choice = value;
    chosen();
}

void BriefingPreview::chosen()
{
    if (remembered) writeChoices(*remembered, choices);
    remake();
}

QString BriefingPreview::themesTitle() const
{
    const std::shared_ptr<const History> history = document ? document->history() : nullptr;
    if (!history || history->dossier().themesTitle.isEmpty()) return tr("Themes");
    return history->dossier().themesTitle.in(session->language());
}

QSizeF BriefingPreview::pageSize() const
{
    return made.pages.empty() ? QSizeF(1, 1) : made.pages.front().size;
}

QUrl BriefingPreview::suggestedFile() const
{
    const QString folder = choices.folder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : choices.folder;
    const QString base = document ? QFileInfo(document->path()).completeBaseName() : QString();
    return QUrl::fromLocalFile(QDir(folder).filePath(u"%1-%2-%3.pdf"_s.arg(base, shown.toIso(), language())));
}

bool BriefingPreview::exportTo(const QUrl& file)
{
    if (made.pages.empty()) return false;
    const QString path = file.toLocalFile();
    const std::expected<void, QString> written = write(made, path);
    if (!written) {
        say(written.error(), true);
        return false;
    }
    choices.folder = QFileInfo(path).absolutePath();
    if (remembered) writeChoices(*remembered, choices);
    say(tr("Saved to %1").arg(QDir::toNativeSeparators(path)), false);
    return true;
}

void BriefingPreview::print(QObject* item)
{
    if (made.pages.empty()) return;
    const auto* quick = qobject_cast<QQuickItem*>(item);
    printWithDialog(made, quick ? quick->window() : nullptr);
}

void BriefingPreview::stepEvent(int direction)
{
    const std::shared_ptr<const History> history = document ? document->history() : nullptr;
    if (!history) return;
    const std::optional<Day> day =
        direction < 0 ? history->previousEventDay(shown) : history->nextEventDay(shown);
    if (day) setDay(int(day->sinceEpoch()));
}

void BriefingPreview::say(const QString& sentence, bool isFailure)
{
    said = sentence;
    failure = isFailure;
    emit messageChanged();
}

}
