#include "ui/shell/file_actions.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace atlas {

void FileActions::open(const QUrl& file)
{
    openPath(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

void FileActions::openPath(const QString& path)
{
    if (document->open(path)) preferences->addRecentFile(QFileInfo(path).absoluteFilePath());
}

void FileActions::openBundled()
{
    document->open(Document::bundledPath());
}

void FileActions::reload()
{
    const bool failedBefore = document->problems().hasErrors();
    const QString path = failedBefore ? document->problemsFile() : document->path();
    if (path.isEmpty()) return;
    const bool same = path == document->path();
    const Day day = session->day();
    const QString lens = session->lens(), actor = session->actor(), event = session->event();
    const std::optional<Day> knownOn = session->knownOn();
    if (!document->open(path) || !same) return;
    if (Lens::parse(lens, document->history()->dossier())) session->believe(lens, knownOn);
    session->setDay(day);
    if (!actor.isEmpty()) session->selectActor(actor);
    if (!event.isEmpty()) session->selectEvent(event);
}

void FileActions::copyReport() const
{
    QStringList lines;
    for (const Problem& problem : document->problems().list) lines << problem.toLine();
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

QString FileActions::shownPath(const QString& path) const
{
    if (path.startsWith(u":/"_s)) return {};
    const QString home = QDir::homePath() + u'/';
    return QDir::toNativeSeparators(path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path);
}

}
