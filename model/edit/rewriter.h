#pragma once

#include "model/edit/json_draft.h"
#include "model/edit/parts.h"
#include "model/edit/splices.h"
#include "model/edit/text_layout.h"

namespace atlas {

/// Several changes of one JSON text at once. A value may be told once what becomes of it, and may not be
/// within another that was.
class Rewriter
{
public:
    explicit Rewriter(QByteArray text);

    void become(const JsonValue& existing, const JsonDraft& wanted);
    /// Adds elements at a list's end.
    void append(const JsonValue& list, const QList<JsonDraft>& elements);
    /// Removes elements of a list by their indices, which go up.
    void removeElements(const JsonValue& list, const std::vector<qsizetype>& indices);
    /// Replaces an object's members, or adds those that it does not have yet, as JsonDraft::set. Null removes
    /// a member; another stays.
    struct Setting {
        JsonDraft::Member member;
        QList<QByteArray> after;
    };
    void setMembers(const JsonValue& object, const QList<Setting>& settings);

    /// See Splices::changes.
    QList<TextChange> changes() &&;

private:
    void become(const JsonValue& existing, const JsonDraft& has, const JsonDraft& wanted);
    void becomeObject(const JsonValue& existing, const JsonDraft& has, const JsonDraft& wanted);
    void becomeList(const JsonValue& existing, const JsonDraft& has, const JsonDraft& wanted);
    void replace(const JsonValue& existing, const JsonDraft& wanted);

    QByteArray bytes;
    TextLayout layout;
    Splices splices;
};

}
