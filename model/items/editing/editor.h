#pragma once

#include "model/edit/edit.h"
#include "model/edit/things.h"
#include "model/items/document.h"

namespace atlas {

class WorkingCopy;

/// The open dossier as something that can be changed. Every change is an Edit upon the file's text: the text is
/// read anew, and what the loader refuses is not done. What is looked at stays as far as it is still there.
class Editor : public QObject
{
    Q_OBJECT
    /// Something is open and may be changed; a briefing's PDF and the bundled dossier may, too: they are saved
    /// elsewhere.
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    /// What the next step back or forward undoes or does again, in the window's language: "Add the event “Vienna”".
    Q_PROPERTY(QString undoName READ undoName NOTIFY changed)
    Q_PROPERTY(QString redoName READ redoName NOTIFY changed)
    /// Not everything is in the file.
    Q_PROPERTY(bool modified READ isModified NOTIFY changed)
    /// Nothing is said in it yet: no claim, no event.
    Q_PROPERTY(bool blank READ isBlank NOTIFY changed)
    /// Why the last change was not done, in a sentence; empty where it was.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    Editor(Session& session, Document& document, QObject* parent = nullptr);
    ~Editor() override;

    /// The text with its edits, its file and its journal. Null where nothing is open.
    WorkingCopy* copy() const { return kept.get(); }
    /// Another dossier is open. What is not saved of the one before stays in its journal.
    void take(std::unique_ptr<WorkingCopy> next);

    bool canEdit() const { return document.isOpen(); }
    bool canUndo() const;
    bool canRedo() const;
    QString undoName() const;
    QString redoName() const;
    bool isModified() const;
    bool isBlank() const;
    QString refusal() const { return refused; }

    /// The open dossier's text; null where nothing is open.
    std::shared_ptr<const DossierText> text() const;
    /// Does an edit; false, and a refusal, where the dossier would not be readable after it. An edit without
    /// changes is done and leaves no trace.
    bool apply(Edit edit);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

signals:
    void changed();
    /// The dossier was changed by an edit, an undo or a redo; not by opening another.
    void edited(const Edit& edit, bool backwards);

private:
    bool show(QByteArray bytes);

    Session& session;
    Document& document;
    std::unique_ptr<WorkingCopy> kept;
    mutable std::shared_ptr<const DossierText> snapshot;
    QString refused;
};

}
