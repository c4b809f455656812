#pragma once

#include "ui/picture/picture.h"

#include <QImage>
#include <QSGTexture>

#include <memory>

class QQuickWindow;

namespace atlas {

/// How surfaces and lines look, each a column of texels that vertex shaders read: geometry says only which
/// column is its own, so that another look needs no other geometry. Widths are kept to a twentieth of a
/// pixel, dashes to an eighth.
class LookTable
{
public:
    explicit LookTable(int columns);

    void setFill(int column, const Fill& fill);
    /// Without a width: not drawn.
    void setLine(int column, const Stroke& stroke, bool coast = false);
    const QImage& texels() const { return image; }

private:
    QImage image; ///< rows as in shaders/looks.glsl
};

/// A table where shaders find it. Belongs to the render thread.
class LookTexture
{
public:
    /// Whether the table is another than before.
    bool show(const LookTable& table, QQuickWindow& window);
    QSGTexture* texture() const { return uploaded.get(); }

private:
    QImage shown;
    std::unique_ptr<QSGTexture> uploaded;
};

}
