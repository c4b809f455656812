#pragma once

#include "model/items/comparison/difference_words.h"
#include "model/items/document.h"
#include "model/items/session.h"

#include <QObject>

#include <optional>

namespace atlas {

/// The comparison that the session asks for, of two days or of two lenses: computed once a change, shared by
/// every pane.
class Compared : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    /// Of two lenses on the shown day, rather than of two days.
    Q_PROPERTY(bool ofLenses READ isOfLenses NOTIFY changed)
    /// Whether A is the later day, and so comes after B.
    Q_PROPERTY(bool reversed READ isReversed NOTIFY changed)

public:
    Compared(const Session& session, const Document& document, QObject* parent = nullptr);

    bool isActive() const { return told.has_value(); }
    bool isOfLenses() const { return bool(otherPast); }
    Basis basis() const { return isOfLenses() ? Basis::Lenses : Basis::Days; }
    bool isReversed() const
    {
        return told && !isOfLenses() && session.compareDay() && *session.compareDay() > session.day();
    }
    /// Nothing where nothing is compared. Of two days, the earlier comes before, whichever is A.
    const std::optional<Comparison>& comparison() const { return told; }
    /// Keep alive what the comparison's pointers lead into. Of two days, both are one.
    std::shared_ptr<const History> historyBefore() const { return otherPast ? otherPast : past; }
    std::shared_ptr<const History> historyAfter() const { return past; }

signals:
    void changed();

private:
    void follow();

    const Session& session;
    const Document& document;
    std::shared_ptr<const History> past;
    std::shared_ptr<const History> otherPast;
    std::optional<Comparison> told;
};

}
