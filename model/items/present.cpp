#include "model/items/present.h"

namespace atlas {

Present::Present(const Session& lookedAt, const Document& opened, QObject* parent)
    : QObject(parent), session(lookedAt), document(opened)
{
    connect(&session, &Session::dayChanged, this, &Present::follow);
    connect(&document, &Document::historyChanged, this, &Present::follow);
    follow();
}

void Present::follow()
{
    past = document.history();
    if (past) past->momentOn(session.day(), now);
    else now = {};
    emit changed();
}

}
