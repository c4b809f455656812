#include "model/items/editing/editor.h"

namespace atlas {

Editor::Editor(Session& lookedAt, Document& opened, QObject* parent)
    : QObject(parent), session(lookedAt), document(opened)
{
    connect(&document, &Document::historyChanged, this, &Editor::changed);
    connect(&session, &Session::languageChanged, this, &Editor::changed);
}

QString Editor::undoName() const
{
    const Edit* const next = stack.nextToUndo();
    return next ? next->name.in(session.language()) : QString();
}

QString Editor::redoName() const
{
    const Edit* const next = stack.nextToRedo();
    return next ? next->name.in(session.language()) : QString();
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
    if (edit.isEmpty() || !document.isOpen()) return document.isOpen();
    const auto after = done(document.history()->dossier().bytes, edit);
    if (!after || !show(*after)) return false;
    stack.push(edit);
    emit edited(edit, false);
    emit changed();
    return true;
}

void Editor::undo()
{
    const Edit* const next = stack.nextToUndo();
    const auto before = next ? undone(document.history()->dossier().bytes, *next) : std::nullopt;
    if (!before || !show(*before)) return;
    stack.stepBack();
    emit edited(*stack.nextToRedo(), true);
    emit changed();
}

void Editor::redo()
{
    const Edit* const next = stack.nextToRedo();
    const auto after = next ? done(document.history()->dossier().bytes, *next) : std::nullopt;
    if (!after || !show(*after)) return;
    stack.stepForward();
    emit edited(*stack.nextToUndo(), false);
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
