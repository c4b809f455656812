#pragma once

#include "model/files/recovery.h"
#include "model/files/working_copy.h"
#include "model/items/editing/editor.h"

#include <QTimer>
#include <QUrl>

class QFileSystemWatcher;

namespace atlas {

/// The open dossier's file: whether and where what was changed can be saved, what others make of the file
/// meanwhile, and the journal that outlives a crash. Nothing is kept beside the file itself before it is told
/// where.
class FileKeeper : public QObject
{
    Q_OBJECT
    /// "coalition.json"; the dossier's title while it has no file of its own.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// Where a dialog that asks for a place begins.
    Q_PROPERTY(QUrl suggestion READ suggestion NOTIFY changed)
    /// What became of the file since it was read or saved, as far as was looked.
    Q_PROPERTY(Outside outside READ outside NOTIFY changed)
    /// What both this window and somebody else changed, each to something else, in the last merge.
    Q_PROPERTY(QStringList conflicts READ conflicts NOTIFY changed)
    /// Why the last act was not done, and what to do; empty where it was, or where only a place is wanted.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    /// What the user should know that stopped nothing yet: a save would be refused, the journal or a backup
    /// cannot be written.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /// What is not saved is not wanted: nothing keeps it when another dossier opens or the program ends.
    Q_PROPERTY(bool givenUp MEMBER givenUp NOTIFY changed)

public:
    enum class Outside { Same, Changed, Gone };
    Q_ENUM(Outside)
    enum class Saving {
        Saved,
        NeedsPlace, ///< it has no file, or one that cannot be written: `refusal` says why
        Overtaken,  ///< somebody else changed the file: merge, keep apart, or read theirs
        Failed      ///< the old file is whole
    };
    Q_ENUM(Saving)

    FileKeeper(Session& session, Document& document, Editor& editor, QObject* parent = nullptr);
    ~FileKeeper() override;

    /// Keeps journals, claims on files and backups of what is opened from now on there.
    void keepIn(const Safekeeping& places);

    QString name() const;
    QUrl suggestion() const;
    Outside outside() const { return seen; }
    QStringList conflicts() const { return contested; }
    QString refusal() const { return refused; }
    QString notice() const;
    Q_INVOKABLE void forgetNotice();

    Q_INVOKABLE Saving save();
    /// Goes on in another file, which is overwritten where it is there.
    Q_INVOKABLE Saving saveAs(const QUrl& file);
    /// Writes the text to another file, and goes on in this one.
    Q_INVOKABLE Saving saveCopy(const QUrl& file);

    /// Opens the text of a dossier that has no file yet. False, and the document's problems, where it is none.
    bool begin(const QByteArray& text);
    /// What earlier runs of the program did not save.
    std::vector<Recoverable> recoverable() const;
    Q_INVOKABLE bool somethingToRecover() const { return !recoverable().empty(); }
    /// Goes on with one of them. False, and `refusal`, where it cannot be read.
    bool goOn(const Recoverable& left);
    /// Former versions of the open file, the latest first.
    std::vector<Backup> backups() const;
    /// Opens one as a dossier that has no file yet. False, and `refusal`, where it cannot be read.
    bool openBackup(const Backup& backup);

    /// Looks whether somebody else changed the file: when the window comes to the front, and when the disk tells.
    Q_INVOKABLE void look();
    /// Brings what the file has now into the open dossier, as one edit. What both changed is as the file has it,
    /// and named in `conflicts`. False, and `refusal`, where the file is no dossier now.
    Q_INVOKABLE bool merge();
    /// Puts onto the disk what the journal was told: within a second of each edit, and when the session ends.
    void flush();

signals:
    void changed();

private:
    void follow();
    void letGo();
    WorkingCopy copyOfWhatIsOpen();
    void watch();
    void hear();
    Saving outcome(const std::expected<void, FileProblem>& saved);
    bool refuse(const FileProblem& problem);
    bool refuse(const QString& sentence);

    Session& session;
    Document& document;
    Editor& editor;
    std::optional<Safekeeping> keeping;
    std::unique_ptr<QFileSystemWatcher> watcher;
    QTimer flushing;
    std::unique_ptr<WorkingCopy> next; ///< taken when the document opens, instead of one of its file
    Outside seen = Outside::Same;
    QStringList contested;
    QString refused;
    std::optional<FileProblem> noticed;
    std::optional<FileProblem> unkept; ///< why what is open has no claim on the file that it was read from
    bool givenUp = false;
};

}
