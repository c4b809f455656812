#pragma once

#include "model/history/history.h"
#include "model/io/load.h"
#include "model/items/calendar.h"
#include "model/items/session.h"

#include <QObject>
#include <QUrl>

#include <expected>
#include <memory>

namespace atlas {

/// The open dossier, seen through the session's lens. A file with problems leaves what was open before in its
/// place, and its problems in `problems`.
class Document : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY historyChanged)
    Q_PROPERTY(QString path READ path NOTIFY historyChanged)
    Q_PROPERTY(bool borrowed READ isBorrowed NOTIFY historyChanged)

public:
    /// `calendar` says which day to look at where a dossier has no date at all.
    Document(Session& session, const Calendar& calendar, QObject* parent = nullptr);
    ~Document() override;

    /// The path of the dossier that the program brings: in its own resources.
    static QString bundledPath();

    /// Opens a dossier: its day is the last event's, its lens its own default, nothing selected. Where a PDF
    /// carries the dossier, the view is the one that it was printed from, in the user's own language. False,
    /// and `problems`, where it cannot be opened.
    bool open(const QString& path);
    Q_INVOKABLE bool openUrl(const QUrl& file);
    /// The same with a text that no file holds, or not as it is: a new dossier's, whose path is empty, or a
    /// recovered one's.
    bool openText(const QByteArray& text, const QString& path);

    /// Shows the open dossier as another text has it: what an edit left. What is looked at stays as far as the
    /// text still has it, and `problems` become its warnings; where it cannot be read, all stays as it was.
    std::expected<void, Problems> revise(const QByteArray& bytes);
    /// The open dossier is kept in another file from now on.
    void moveTo(const QString& path);

    bool isOpen() const { return bool(past); }
    /// Empty while a dossier has no file yet.
    QString path() const { return file; }
    /// What is open came with the program, or was carried by a briefing's PDF: its file is not to be written.
    bool isBorrowed() const { return borrowed; }
    /// Null before anything is open. Changes with the file and with the lens.
    std::shared_ptr<const History> history() const { return past; }
    /// The same dossier through the session's compared lens; null where no lens is compared.
    std::shared_ptr<const History> comparedHistory() const { return otherPast; }
    /// How the open dossier was printed, where a PDF carried it.
    const std::optional<SessionFile>& printedFrom() const { return printed; }
    /// Of the last attempt to open a file; `problemsFile` is that file.
    const Problems& problems() const { return found; }
    QString problemsFile() const { return triedFile; }
    /// The text they are in, where it is the open one; empty where a file could not be opened.
    QByteArray problemsText() const;
    Q_INVOKABLE void forgetProblems();

signals:
    /// Another dossier is open, or the same one was read again: not by an edit, nor by a lens. Comes before
    /// historyChanged.
    void opened();
    void historyChanged();
    void comparedHistoryChanged();
    void problemsChanged();

private:
    bool open(std::expected<Loaded, Problems> loaded, const QString& path);
    void follow();
    void followComparedLens();
    std::shared_ptr<const History> through(const Lens& lens) const;

    Session& session;
    const Calendar& calendar;
    QString file;
    std::shared_ptr<const History> past;
    std::shared_ptr<const History> otherPast;
    std::optional<SessionFile> printed;
    bool borrowed = false;
    Problems found;
    QString triedFile;
};

}
