#include "ui/shell/file_actions.h"

#include "model/exchange/table/format.h"
#include "model/items/editing/thing_places.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace atlas {

namespace {

QString pathOf(const QUrl& file)
{
    return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

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

/// How many have the counted status on the shown day.
int membersOf(const Present& present, const Dossier& dossier)
{
    int members = 0;
    for (qsizetype i = 0; i < dossier.statuses.size(); ++i)
        if (dossier.statuses[i].counted) members += present.moment().counts[size_t(i)].total();
    return members;
}

}

QString pathForPeople(const QString& path)
{
    if (path.startsWith(u":/"_s)) return {};
    const QString home = QDir::homePath() + u'/';
    return QDir::toNativeSeparators(path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path);
}

void FileActions::open(const QUrl& file)
{
    openPath(pathOf(file));
}

void FileActions::openPath(const QString& path)
{
    if (workspace->document()->open(path)) remember();
}

void FileActions::openBundled()
{
    workspace->document()->open(Document::bundledPath());
}

void FileActions::begin(DossierStart* start)
{
    if (start && start->isReady()) workspace->keeper()->begin(start->text());
}

void FileActions::reload()
{
    Document& document = *workspace->document();
    Session& session = *workspace->session();
    const bool failedBefore = document.problems().hasErrors();
    const QString path = failedBefore ? document.problemsFile() : document.path();
    if (path.isEmpty()) return;
    const bool same = path == document.path();
    const SessionState view = session.state();
    const Session::EvidencePanel panel = session.evidencePanel();
    const QString source = session.source();
    if (!document.open(path) || !same) return;
    const Dossier& dossier = document.history()->dossier();
    session.endComparison();
    session.restore(stillThere(view, session, dossier));
    if (dossier.source(SourceId(source))) session.selectSource(source);
    session.setEvidencePanel(panel);
}

void FileActions::remember()
{
    const Document& document = *workspace->document();
    if (!document.isOpen() || document.path().isEmpty() || document.path().startsWith(u':')) return;
    const Dossier& dossier = document.history()->dossier();
    preferences->addRecentFile(QFileInfo(document.path()).absoluteFilePath(),
                               {dossier.title.in(workspace->session()->language()),
                                membersOf(*workspace->present(), dossier), int(dossier.events.size())});
}

void FileActions::copyReport() const
{
    QStringList lines;
    for (const Problem& problem : workspace->document()->problems().list) lines << problem.toLine();
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

bool FileActions::showThingAt(int line, int column)
{
    const auto text = workspace->editor()->text();
    const auto thing = text ? thingAt(*text, line, column) : std::nullopt;
    return thing && select(*workspace->session(), *text, *thing);
}

QString FileActions::shownPath(const QString& path) const
{
    return pathForPeople(path);
}

QString FileActions::nameOf(const QUrl& file) const
{
    return QFileInfo(pathOf(file)).fileName();
}

bool FileActions::isThere(const QString& path) const
{
    return QFileInfo::exists(path);
}

bool FileActions::isForeign(const QUrl& url) const
{
    const QString path = pathOf(url);
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive)) return formatOfName(path).has_value();
    // Whatever its name ends in before that.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    constexpr qint64 headBytes = 64 * 1024;
    const QByteArray head = file.read(headBytes);
    return !head.contains("coalition-dossier")
        && (head.contains("FeatureCollection") || head.contains("\"start_date\""));
}

}
