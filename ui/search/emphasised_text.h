#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class QTextLayout;

namespace atlas {

/// Plain text in one line, some stretches of which stand out: bold, on a soft ground. It is laid out as one
/// text, so that letters join and directions mix as they should; what does not fit ends in an ellipsis.
/// Decoration for what its row tells a screen reader.
class EmphasisedText : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER text WRITE setText NOTIFY changed REQUIRED FINAL)
    /// Pairs of a start and a length, in UTF-16 code units.
    Q_PROPERTY(QList<int> runs MEMBER runs WRITE setRuns NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QFont font MEMBER face WRITE setFont NOTIFY changed FINAL)
    Q_PROPERTY(QColor colour MEMBER ink WRITE setColour NOTIFY changed FINAL)
    /// The colour of what stands out, and of its ground.
    Q_PROPERTY(QColor strongColour MEMBER strongInk WRITE setStrongColour NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground MEMBER soft WRITE setGround NOTIFY changed FINAL)

public:
    explicit EmphasisedText(QQuickItem* parent = nullptr);

    void setText(const QString& words);
    void setRuns(const QList<int>& stretches);
    void setFont(const QFont& font);
    void setColour(const QColor& colour);
    void setStrongColour(const QColor& colour);
    void setGround(const QColor& colour);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    void measure();
    void lay(QTextLayout& layout, const QString& words) const;

    QString text;
    QList<int> runs;
    QFont face;
    QColor ink = Qt::black;
    QColor strongInk = Qt::black;
    QColor soft = Qt::transparent;
};

}
