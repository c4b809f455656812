#include "ui/shell/recent_files.h"

#include "model/phrases/phrases.h"
#include "ui/shell/file_actions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace atlas {

void RecentFiles::setPreferences(Preferences* preferences)
{
    if (kept == preferences) return;
    if (kept) kept->disconnect(this);
    kept = preferences;
    if (kept) connect(kept, &Preferences::recentFilesChanged, this, &RecentFiles::follow);
    follow();
    emit sourcesChanged();
}

void RecentFiles::setSession(Session* session)
{
    if (spoken == session) return;
    if (spoken) spoken->disconnect(this);
    spoken = session;
    if (spoken) connect(spoken, &Session::languageChanged, this, [this] { retell({CountsRole}); });
    retell({CountsRole});
    emit sourcesChanged();
}

void RecentFiles::follow()
{
    std::vector<RecentFile> next;
    const QStringList files = kept ? kept->recentFiles() : QStringList();
    for (const QString& path : files)
        next.push_back({path, kept->recentContents(path), QFileInfo::exists(path)});
    show(rows, std::move(next), {});
    emit countChanged();
}

QVariant RecentFiles::data(const QModelIndex& index, int role) const
{
    const RecentFile* file = rowAt(rows, index);
    if (!file) return {};
    switch (role) {
    case PathRole: return file->path;
    case Qt::DisplayRole:
    case HeadingRole:
        return file->contents.title.isEmpty() ? QFileInfo(file->path).fileName() : file->contents.title;
    case PlaceRole: return pathForPeople(file->path);
    case CountsRole: return countWords(*file);
    case ThereRole: return file->there;
    default: return {};
    }
}

QString RecentFiles::countWords(const RecentFile& file) const
{
    const Language language = spoken ? spoken->language() : Language::English;
    if (!file.there) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "not there any more"));
    if (file.contents.title.isEmpty()) return {};
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n member(s)"), file.contents.members) + u", "_s
        + phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), file.contents.events);
}

QHash<int, QByteArray> RecentFiles::roleNames() const
{
    return {{PathRole, "path"}, {HeadingRole, "heading"}, {PlaceRole, "place"}, {CountsRole, "counts"},
            {ThereRole, "there"}};
}

void RecentFiles::remove(const QString& path)
{
    if (kept) kept->removeRecentFile(path);
}

void RecentFiles::clear()
{
    if (kept) kept->clearRecentFiles();
}

}
