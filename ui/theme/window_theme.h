#pragma once

#include "ui/theme/palette.h"

#include <QtQml/qqmlregistration.h>
#include <QtQuickControls2/QQuickAttachedPropertyPropagator>

namespace atlas {

/// The design tokens, attached to every item: `Theme.ink`. What the window's root sets, `dark`,
/// `reducedMotion` and `fontScale`, holds for everything in it, popups included. Lengths are logical pixels,
/// durations milliseconds.
class WindowTheme : public QQuickAttachedPropertyPropagator
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Theme)
    QML_UNCREATABLE("Theme is attached to items.")
    QML_ATTACHED(WindowTheme)

    Q_PROPERTY(bool dark READ isDark WRITE setDark RESET resetDark NOTIFY lookChanged FINAL)
    /// No movement: every duration is 0.
    Q_PROPERTY(bool reducedMotion READ reducesMotion WRITE setReducedMotion RESET resetReducedMotion
               NOTIFY motionChanged FINAL)
    /// What the system's font size asks for, 1 to 2: every font grows by it.
    Q_PROPERTY(qreal fontScale READ fontScale WRITE setFontScale RESET resetFontScale
               NOTIFY fontsChanged FINAL)

    Q_PROPERTY(QColor bg READ bg NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor chrome READ chrome NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor raised READ raised NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ink2 READ ink2 NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ink3 READ ink3 NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor lineStrong READ lineStrong NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor danger READ danger NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor dangerSoft READ dangerSoft NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor warn READ warn NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor warnSoft READ warnSoft NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor water READ water NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor land READ land NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor coast READ coast NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor border READ border NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor memberEdge READ memberEdge NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor selected READ selected NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor selectedHalo READ selectedHalo NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor scrim READ scrim CONSTANT FINAL)

    Q_PROPERTY(QString family READ family CONSTANT FINAL)
    Q_PROPERTY(QString displayFamily READ displayFamily CONSTANT FINAL)
    Q_PROPERTY(QFont asOfDate READ asOfDate NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont countryTitle READ countryTitle NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont eventTitle READ eventTitle NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont dossierTitle READ dossierTitle NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont sectionHead READ sectionHead NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont body READ body NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont bodyStrong READ bodyStrong NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont quote READ quote NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont note READ note NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont hint READ hint NOTIFY fontsChanged FINAL)
    Q_PROPERTY(QFont numeral READ numeral NOTIFY fontsChanged FINAL)

    Q_PROPERTY(int hoverDuration READ hoverDuration NOTIFY motionChanged FINAL)
    Q_PROPERTY(int fillDuration READ fillDuration NOTIFY motionChanged FINAL)
    Q_PROPERTY(int cardDuration READ cardDuration NOTIFY motionChanged FINAL)
    Q_PROPERTY(int flightDuration READ flightDuration NOTIFY motionChanged FINAL)
    Q_PROPERTY(int zoomDuration READ zoomDuration NOTIFY motionChanged FINAL)

    Q_PROPERTY(qreal controlRadius READ controlRadius CONSTANT FINAL)
    Q_PROPERTY(qreal smallControlRadius READ smallControlRadius CONSTANT FINAL)
    Q_PROPERTY(qreal cardRadius READ cardRadius CONSTANT FINAL)
    Q_PROPERTY(qreal dialogRadius READ dialogRadius CONSTANT FINAL)
    Q_PROPERTY(qreal chipRadius READ chipRadius CONSTANT FINAL)
    Q_PROPERTY(qreal swatchRadius READ swatchRadius CONSTANT FINAL)
    Q_PROPERTY(qreal cardPadding READ cardPadding CONSTANT FINAL)
    Q_PROPERTY(qreal panelGap READ panelGap CONSTANT FINAL)
    Q_PROPERTY(qreal rowGap READ rowGap CONSTANT FINAL)
    Q_PROPERTY(qreal sectionGap READ sectionGap CONSTANT FINAL)

public:
    explicit WindowTheme(QObject* parent = nullptr);
    static WindowTheme* qmlAttachedProperties(QObject* object);

    Look look() const { return night.value ? Look::Dark : Look::Light; }
    const Palette& palette() const { return Palette::of(look()); }

    bool isDark() const { return night.value; }
    void setDark(bool dark);
    void resetDark();
    bool reducesMotion() const { return still.value; }
    void setReducedMotion(bool reduced);
    void resetReducedMotion();
    qreal fontScale() const { return scale.value; }
    void setFontScale(qreal factor);
    void resetFontScale();

    /// A font of the text family at a size before scaling. A binding follows `fontScale` only through the
    /// named fonts, or by reading `Theme.fontScale` beside the call.
    Q_INVOKABLE QFont font(qreal size, int weight = 400) const;
    /// The same of the display family.
    Q_INVOKABLE QFont displayFont(qreal size, int weight = 600) const;

    QColor bg() const { return palette().bg; }
    QColor chrome() const { return palette().chrome; }
    QColor raised() const { return palette().raised; }
    QColor ink() const { return palette().ink; }
    QColor ink2() const { return palette().ink2; }
    QColor ink3() const { return palette().ink3; }
    QColor line() const { return palette().line; }
    QColor lineStrong() const { return palette().lineStrong; }
    QColor accent() const { return palette().accent; }
    QColor accentSoft() const { return palette().accentSoft; }
    QColor danger() const { return palette().danger; }
    QColor dangerSoft() const { return palette().dangerSoft; }
    QColor warn() const { return palette().warn; }
    QColor warnSoft() const { return palette().warnSoft; }
    QColor water() const { return palette().water; }
    QColor land() const { return palette().land; }
    QColor coast() const { return palette().coast; }
    QColor border() const { return palette().border; }
    QColor memberEdge() const { return palette().memberEdge; }
    QColor selected() const { return palette().selected; }
    QColor selectedHalo() const { return palette().selectedHalo; }
    static QColor scrim() { return QColor(0, 0, 0, 128); }

    static QString family();
    static QString displayFamily();
    QFont asOfDate() const;
    QFont countryTitle() const { return displayFont(27, 700); }
    QFont eventTitle() const { return displayFont(23, 700); }
    QFont dossierTitle() const { return displayFont(15.5, 600); }
    QFont sectionHead() const { return font(12.5, 600); }
    QFont body() const { return font(13); }
    QFont bodyStrong() const { return font(13, 600); }
    QFont quote() const;
    QFont note() const { return font(12); }
    QFont hint() const { return font(11.5); }
    QFont numeral() const { return font(9.5, 600); }

    int hoverDuration() const { return moving(80); }
    int fillDuration() const { return moving(160); }
    int cardDuration() const { return moving(180); }
    int flightDuration() const { return moving(400); }
    int zoomDuration() const { return moving(220); }

    static constexpr qreal controlRadius() { return 7; }
    static constexpr qreal smallControlRadius() { return 6; }
    static constexpr qreal cardRadius() { return 10; }
    static constexpr qreal dialogRadius() { return 12; }
    static constexpr qreal chipRadius() { return 5; }
    static constexpr qreal swatchRadius() { return 2.5; }
    static constexpr qreal cardPadding() { return 18; }
    static constexpr qreal panelGap() { return 12; }
    static constexpr qreal rowGap() { return 8; }
    static constexpr qreal sectionGap() { return 13; }

signals:
    void lookChanged();
    void motionChanged();
    void fontsChanged();

protected:
    void attachedParentChange(QQuickAttachedPropertyPropagator* newParent,
                              QQuickAttachedPropertyPropagator* oldParent) override;

private:
    /// A value that comes from the item above unless it was set on this one.
    template <typename Value>
    struct Inherited {
        Value value;
        bool own = false;
    };
    using Changed = void (WindowTheme::*)();

    template <typename Value>
    void set(Inherited<Value> WindowTheme::*member, Value value, Changed changed);
    template <typename Value>
    void reset(Inherited<Value> WindowTheme::*member, Value standard, Changed changed);
    template <typename Value>
    void adopt(Inherited<Value> WindowTheme::*member, Value value, Changed changed);
    int moving(int milliseconds) const { return still.value ? 0 : milliseconds; }

    Inherited<bool> night{false};
    Inherited<bool> still{false};
    Inherited<qreal> scale{1};
};

}
