#include "model/items/editing/file_keeper.h"

#include "model/edit/merge.h"
#include "model/items/editing/conflict_words.h"
#include "model/phrases/phrases.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>

#include <chrono>
#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QUrl& file)
{
    return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

/// The one splice that makes a text another.
Edit replacement(const QByteArray& before, const QByteArray& after, EditName name)
{
    const auto ends = std::ranges::mismatch(before, after);
    const qsizetype same = ends.in1 - before.begin();
    qsizetype tail = 0;
    while (tail < std::min(before.size(), after.size()) - same
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (same == before.size() && same == after.size()) return {std::move(name), {}};
    return {std::move(name), {{same, before.sliced(same, before.size() - same - tail),
                               after.sliced(same, after.size() - same - tail)}}};
}

}

FileKeeper::FileKeeper(Session& lookedAt, Document& opened, Editor& changes, QObject* parent)
    : QObject(parent), session(lookedAt), document(opened), editor(changes)
{
    using namespace std::chrono_literals;
    flushing.setSingleShot(true);
    flushing.setInterval(500ms);
    connect(&flushing, &QTimer::timeout, this, &FileKeeper::flush);
    connect(&document, &Document::opened, this, &FileKeeper::follow);
    connect(&editor, &Editor::edited, this, &FileKeeper::hear);
    connect(&session, &Session::languageChanged, this, &FileKeeper::changed);
}

FileKeeper::~FileKeeper()
{
    letGo();
}

void FileKeeper::keepIn(const Safekeeping& places)
{
    keeping = places;
}

QString FileKeeper::name() const
{
    const WorkingCopy* const copy = editor.copy();
    if (!copy) return {};
    return copy->path().isEmpty() ? document.history()->dossier().title.in(session.language())
                                  : QFileInfo(copy->path()).fileName();
}

QUrl FileKeeper::suggestion() const
{
    const WorkingCopy* const copy = editor.copy();
    if (copy && !copy->path().isEmpty()) return QUrl::fromLocalFile(copy->path());
    const QFileInfo carrier(document.path());
    const QString folder = document.path().startsWith(u':') || document.path().isEmpty() ? QDir::homePath()
                                                                                        : carrier.absolutePath();
    QString stem;
    for (const QChar letter : name().toLower())
        stem += letter.isLetterOrNumber() ? letter : u'-';
    return QUrl::fromLocalFile(folder + u'/' + (stem.isEmpty() ? u"dossier"_s : stem) + u".json"_s);
}

QString FileKeeper::notice() const
{
    if (!noticed) return {};
    return noticed->sentence(session.language()) + u' ' + noticed->advice(session.language());
}

void FileKeeper::forgetNotice()
{
    noticed.reset();
    emit changed();
}

void FileKeeper::letGo()
{
    WorkingCopy* const copy = editor.copy();
    if (copy && (givenUp || !copy->isModified())) std::move(*copy).close();
    givenUp = false;
}

void FileKeeper::follow()
{
    letGo();
    unkept.reset();
    editor.take(next ? std::move(next) : std::make_unique<WorkingCopy>(copyOfWhatIsOpen()));
    seen = Outside::Same;
    contested.clear();
    refused.clear();
    // Only now has the copy before let go of its claim, where it was one on the same file. Without a place for
    // claims, as for a picture of the window, nobody is there to be told.
    noticed = keeping ? editor.copy()->whyNotSaved() : std::nullopt;
    watch();
    hear();
    emit changed();
}

WorkingCopy FileKeeper::copyOfWhatIsOpen()
{
    const Dossier& dossier = document.history()->dossier();
    const Safekeeping places = keeping.value_or(Safekeeping());
    const QString title = dossier.title.in(session.language());
    if (document.path().isEmpty()) return WorkingCopy::created(dossier.bytes, title, places);
    if (!document.isBorrowed()) {
        auto copy = WorkingCopy::open(document.path(), places);
        // Somebody else may have written it since it was read for the window.
        if (copy && (copy->text() == dossier.bytes || document.revise(copy->text()))) return std::move(*copy);
        unkept = copy ? FileProblem{.trouble = FileTrouble::ChangedByOthers, .path = document.path()}
                      : copy.error();
    }
    return WorkingCopy::borrowed(dossier.bytes, title, places);
}

void FileKeeper::watch()
{
    watcher.reset();
    const QString path = editor.copy()->path();
    if (path.isEmpty()) return;
    watcher = std::make_unique<QFileSystemWatcher>();
    // A file that is replaced as a whole is watched no longer; its folder tells of it.
    watcher->addPaths({path, QFileInfo(path).absolutePath()});
    connect(watcher.get(), &QFileSystemWatcher::fileChanged, this, &FileKeeper::look);
    connect(watcher.get(), &QFileSystemWatcher::directoryChanged, this, &FileKeeper::look);
}

void FileKeeper::look()
{
    if (!editor.copy()) return;
    const FileChange change = editor.copy()->changeOnDisk();
    const Outside now = change == FileChange::None ? Outside::Same
                        : change == FileChange::Gone ? Outside::Gone : Outside::Changed;
    if (watcher && now != Outside::Gone && !watcher->files().contains(editor.copy()->path()))
        watcher->addPath(editor.copy()->path());
    const auto before = std::pair(seen, noticed);
    seen = now;
    // What stood against saving may be over, and what became of the file is the news that asks for an act.
    if (noticed && noticed->purpose == FilePurpose::Dossier)
        noticed = now == Outside::Same ? editor.copy()->whyNotSaved() : std::nullopt;
    if (before != std::pair(seen, noticed)) emit changed();
}

void FileKeeper::hear()
{
    WorkingCopy* const copy = editor.copy();
    if (!copy) return;
    if (!copy->isFlushed() && !flushing.isActive()) flushing.start();
    while (auto notice = copy->takeNotice()) {
        noticed = std::move(notice);
        emit changed();
    }
}

void FileKeeper::flush()
{
    if (editor.copy()) editor.copy()->flush();
    hear();
}

FileKeeper::Saving FileKeeper::outcome(const std::expected<void, FileProblem>& saved)
{
    hear();
    emit editor.changed();
    if (saved) {
        refused.clear();
        look();
        emit changed();
        return Saving::Saved;
    }
    refuse(saved.error());
    switch (saved.error().trouble) {
    case FileTrouble::ChangedByOthers: look(); return Saving::Overtaken;
    case FileTrouble::ReadOnlyFile:
    case FileTrouble::ReadOnlyFolder:
    case FileTrouble::ReadOnlyDisk:
    case FileTrouble::NoSuchFolder:
    case FileTrouble::HeldByOthers: return Saving::NeedsPlace;
    default: return Saving::Failed;
    }
}

FileKeeper::Saving FileKeeper::save()
{
    WorkingCopy* const copy = editor.copy();
    if (!copy) return Saving::NeedsPlace;
    if (!copy->path().isEmpty()) return outcome(copy->save());
    if (document.path().isEmpty()) refuse(QString());
    else if (unkept && unkept->trouble == FileTrouble::ChangedByOthers)
        refuse(unkept->sentence(session.language())); // not with its advice: what it became cannot be merged
    else if (unkept) refuse(*unkept);
    else if (document.path().startsWith(u':'))
        refuse(phrase(session.language(), QT_TRANSLATE_NOOP("Phrases", "It comes with the program. Save it in a "
                                                                       "file of your own.")));
    else
        refuse(phrase(session.language(), QT_TRANSLATE_NOOP("Phrases", "It was carried by a PDF, which stays as it "
                                                                       "was printed. Save it in a file of its own.")));
    return Saving::NeedsPlace;
}

FileKeeper::Saving FileKeeper::saveAs(const QUrl& file)
{
    WorkingCopy* const copy = editor.copy();
    if (!copy) return Saving::NeedsPlace;
    const auto saved = copy->saveAs(pathOf(file));
    if (saved) {
        unkept.reset();
        document.moveTo(copy->path());
        watch();
    }
    return outcome(saved);
}

FileKeeper::Saving FileKeeper::saveCopy(const QUrl& file)
{
    WorkingCopy* const copy = editor.copy();
    return copy ? outcome(copy->saveCopy(pathOf(file))) : Saving::NeedsPlace;
}

bool FileKeeper::begin(const QByteArray& text)
{
    return document.openText(text, {});
}

std::vector<Recoverable> FileKeeper::recoverable() const
{
    return keeping ? atlas::recoverable(*keeping) : std::vector<Recoverable>();
}

bool FileKeeper::goOn(const Recoverable& left)
{
    auto copy = WorkingCopy::recovered(left, keeping.value_or(Safekeeping()));
    if (!copy) return refuse(copy.error());
    next = std::make_unique<WorkingCopy>(std::move(*copy));
    const bool opened = document.openText(next->text(), next->path());
    next.reset();
    if (!opened) return refuse(document.problems().list.value(0).sentence);
    look();
    return true;
}

std::vector<Backup> FileKeeper::backups() const
{
    const WorkingCopy* const copy = editor.copy();
    if (!keeping || !copy || copy->path().isEmpty()) return {};
    return Backups(keeping->backupsFolder(), copy->path(), keeping->backups).list();
}

bool FileKeeper::openBackup(const Backup& backup)
{
    const auto text = Backups::read(backup);
    if (!text) return refuse(text.error());
    return begin(*text) || refuse(document.problems().list.value(0).sentence);
}

bool FileKeeper::merge()
{
    WorkingCopy* const copy = editor.copy();
    if (!copy || copy->path().isEmpty()) return false;
    auto theirs = copy->fileNow();
    if (!theirs) return refuse(theirs.error());
    const auto read = readDossier(theirs->bytes(), copy->path(), session.language());
    if (!read)
        return refuse(phrase(session.language(), QT_TRANSLATE_NOOP("Phrases", "The file on disk is no whole dossier "
                                                                              "now: %1."))
                          .arg(read.error().list.value(0).sentence));
    const DossierText mine(copy->text());
    const DossierText their(theirs->bytes());
    const Merge both = merged(DossierText(copy->lastKnown()), mine, their);
    const auto result = done(theirs->bytes(), both.edit);
    const EditName title{QT_TRANSLATE_NOOP("Phrases", "Merge the changes of “%1”"), {name()}};
    if (!result || !editor.apply(replacement(copy->text(), *result, title))) return refuse(editor.refusal());
    contested = conflictWords(both.conflicts, mine, their, session.language());
    copy->adopt(std::move(*theirs));
    outcome({});
    return true;
}

bool FileKeeper::refuse(const FileProblem& problem)
{
    return refuse(problem.sentence(session.language()) + u' ' + problem.advice(session.language()));
}

bool FileKeeper::refuse(const QString& sentence)
{
    refused = sentence;
    emit changed();
    return false;
}

}
