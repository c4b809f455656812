#include "model/items/editing/editor.h"

#include "model/files/working_copy.h"

namespace atlas {

Editor::Editor(Session& lookedAt, Document& opened, QObject* parent)
    : QObject(parent), session(lookedAt), document(opened)
{
    connect(&document, &Document::historyChanged, this, &Editor::changed);
    connect(&session, &Session::languageChanged, this, &Editor::changed);
}

Editor::~Editor() = default;

void Editor::take(std::unique_ptr<WorkingCopy> next)
{
    kept = std::move(next);
    refused.clear();
    emit changed();
}

bool Editor::canUndo() const
{
    return kept && kept->edits().nextToUndo();
}

bool Editor::canRedo() const
{
    return kept && kept->edits().nextToRedo();
}

QString Editor::undoName() const
{
    return canUndo() ? kept->edits().nextToUndo()->name.in(session.language()) : QString();
}

QString Editor::redoName() const
{
    return canRedo() ? kept->edits().nextToRedo()->name.in(session.language()) : QString();
}

bool Editor::isModified() const
{
    return kept && kept->isModified();
}

bool Editor::isBlank() const
{
    if (!document.isOpen()) return false;
    const Dossier& dossier = document.history()->dossier();
    return dossier.statusClaims.isEmpty() && dossier.events.isEmpty();
}

std::shared_ptr<const DossierText> Editor::text() const
{
    if (!document.isOpen()) return nullptr;
    const QByteArray& bytes = document.history()->dossier().bytes;
    if (!snapshot || snapshot->bytes() != bytes) snapshot = std::make_shared<const DossierText>(bytes);
    return snapshot;
}

bool Editor::apply(Edit edit)
{
    if (edit.isEmpty() || !kept) return bool(kept);
    const auto after = done(kept->text(), edit);
    if (!after || !show(*after)) return false;
    kept->apply(edit);
    emit edited(edit, false);
    emit changed();
    return true;
}

void Editor::undo()
{
    const Edit* const next = kept ? kept->edits().nextToUndo() : nullptr;
    const auto before = next ? undone(kept->text(), *next) : std::nullopt;
    if (!before || !show(*before)) return;
    kept->undo();
    emit edited(*kept->edits().nextToRedo(), true);
    emit changed();
}

void Editor::redo()
{
    const Edit* const next = kept ? kept->edits().nextToRedo() : nullptr;
    const auto after = next ? done(kept->text(), *next) : std::nullopt;
    if (!after || !show(*after)) return;
    kept->redo();
    emit edited(*kept->edits().nextToUndo(), false);
    emit changed();
}

bool Editor::show(QByteArray bytes)
{
    const auto shown = document.revise(bytes);
    refused = shown || shown.error().list.isEmpty() ? QString() : shown.error().list.front().sentence;
    if (!shown) emit changed();
    return shown.has_value();
}

}
