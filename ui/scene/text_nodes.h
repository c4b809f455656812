#pragma once

#include "ui/picture/picture.h"

#include <QSGNode>

#include <span>
#include <vector>

class QQuickWindow;
class QSGTextNode;

namespace atlas {

/// Shows texts, in no particular order. A text that stays the same is moved, not set again: a timeline is
/// dragged without laying out a letter.
class TextNodes : public QSGNode
{
public:
    void show(std::span<const TextShape* const> texts, QQuickWindow& window);

private:
    struct Entry {
        TextShape text;
        QSGTextNode* node = nullptr;
    };
    Entry makeEntry(const TextShape& text, QQuickWindow& window);

    std::vector<Entry> entries;
};

}
