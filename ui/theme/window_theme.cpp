#include "ui/theme/window_theme.h"

#include "ui/theme/fonts.h"

namespace atlas {

WindowTheme::WindowTheme(QObject* parent) : QQuickAttachedPropertyPropagator(parent)
{
    initialize();
}

WindowTheme* WindowTheme::qmlAttachedProperties(QObject* object)
{
    return new WindowTheme(object);
}

template <typename Value>
void WindowTheme::set(Inherited<Value> WindowTheme::*member, Value value, Changed changed)
{
    (this->*member).own = true;
    adopt(member, value, changed);
}

template <typename Value>
void WindowTheme::reset(Inherited<Value> WindowTheme::*member, Value standard, Changed changed)
{
    (this->*member).own = false;
    const auto* above = qobject_cast<WindowTheme*>(attachedParent());
    adopt(member, above ? (above->*member).value : standard, changed);
}

template <typename Value>
void WindowTheme::adopt(Inherited<Value> WindowTheme::*member, Value value, Changed changed)
{
    if ((this->*member).value == value) return;
    (this->*member).value = value;
    const auto children = attachedChildren();
    for (QQuickAttachedPropertyPropagator* child : children)
        if (auto* below = qobject_cast<WindowTheme*>(child); below && !(below->*member).own)
            below->adopt(member, value, changed);
    emit (this->*changed)();
}

void WindowTheme::attachedParentChange(QQuickAttachedPropertyPropagator* newParent,
                                       QQuickAttachedPropertyPropagator*)
{
    const auto* above = qobject_cast<WindowTheme*>(newParent);
    if (!above) return;
    if (!night.own) adopt(&WindowTheme::night, above->night.value, &WindowTheme::lookChanged);
    if (!still.own) adopt(&WindowTheme::still, above->still.value, &WindowTheme::motionChanged);
    if (!scale.own) adopt(&WindowTheme::scale, above->scale.value, &WindowTheme::fontsChanged);
}

void WindowTheme::setDark(bool dark)
{
    set(&WindowTheme::night, dark, &WindowTheme::lookChanged);
}

void WindowTheme::resetDark()
{
    reset(&WindowTheme::night, false, &WindowTheme::lookChanged);
}

void WindowTheme::setReducedMotion(bool reduced)
{
    set(&WindowTheme::still, reduced, &WindowTheme::motionChanged);
}

void WindowTheme::resetReducedMotion()
{
    reset(&WindowTheme::still, false, &WindowTheme::motionChanged);
}

void WindowTheme::setFontScale(qreal factor)
{
    set(&WindowTheme::scale, qBound(1.0, factor, 2.0), &WindowTheme::fontsChanged);
}

void WindowTheme::resetFontScale()
{
    reset(&WindowTheme::scale, 1.0, &WindowTheme::fontsChanged);
}

QFont WindowTheme::font(qreal size, int weight) const
{
    return atlasFont(size * scale.value, QFont::Weight(weight));
}

QFont WindowTheme::displayFont(qreal size, int weight) const
{
    return atlasFont(size * scale.value, QFont::Weight(weight), Face::Display);
}

QFont WindowTheme::asOfDate() const
{
    QFont font = withTabularFigures(displayFont(29, 700));
    font.setLetterSpacing(QFont::AbsoluteSpacing, -0.02 * 29 * scale.value);
    return font;
}

QFont WindowTheme::quote() const
{
    return atlasFont(15 * scale.value, QFont::Normal, Face::Text, true);
}

QString WindowTheme::family()
{
    return atlasFont(13).family();
}

QString WindowTheme::displayFamily()
{
    return atlasFont(13, QFont::DemiBold, Face::Display).family();
}

}
