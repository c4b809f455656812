#include "ui/shell/file_actions.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

/// The view as far as a dossier that was read again still has what is in it.
SessionState stillThere(SessionState view, const Session& opened, const Dossier& dossier)
{
    if (!Lens::parse(view.lens, dossier)) {
        view.lens = opened.lens();
        view.knownOn = opened.knownOn();
    }
    if (view.comparedLens && !Lens::parse(*view.comparedLens, dossier)) view.comparedLens.reset();
    if (!dossier.actor(view.actor)) view.actor = {};
    if (!dossier.event(view.event)) view.event = {};
    return view;
}

}

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
    const SessionState view = session->state();
    const Session::EvidencePanel panel = session->evidencePanel();
    const QString source = session->source();
    if (!document->open(path) || !same) return;
    const Dossier& dossier = document->history()->dossier();
    session->endComparison();
    session->restore(stillThere(view, *session, dossier));
    if (dossier.source(SourceId(source))) session->selectSource(source);
    session->setEvidencePanel(panel);
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
