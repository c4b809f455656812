#pragma once

#include "model/items/document.h"
#include "model/items/session.h"

#include <QObject>

#include <memory>

namespace atlas {

/// What the latest change of the lens changed on the shown day, in words and, while `shown`, as the session's
/// comparison of lenses. The lens before is remembered as long as the dossier stays open.
class LensChange : public QObject
{
    Q_OBJECT
    /// Whether each change of the lens is shown as a comparison with the lens before.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    /// "Article → All sources"; empty where the lens is the dossier's first.
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// "3 events more · Member: 15 → 18 · 1 date more precise".
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    LensChange(Session& session, const Document& document, QObject* parent = nullptr);

    bool isShown() const { return showing; }
    void setShown(bool shown);
    QString words() const;
    /// Compares when it is asked for: nobody does unless it is in sight.
    QString summary() const;

signals:
    void changed();

private:
    void followHistory();
    void followComparison();
    void compare();

    Session& session;
    const Document& document;
    std::shared_ptr<const History> before;
    std::shared_ptr<const History> now;
    bool showing = false;
};

}
