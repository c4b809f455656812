#pragma once

#include "model/edit/json_draft.h"

namespace atlas {

/// Takes into an object what another changed since both had it in common. Fields that say one thing together
/// (a citation's, a span's) are taken together. Returns the fields that both changed, which stay; those of
/// `except` are not looked at.
QList<QByteArray> mergeFields(const JsonDraft& base, const JsonDraft& mine, JsonDraft& theirs,
                              const QList<QByteArray>& except = {});

}
