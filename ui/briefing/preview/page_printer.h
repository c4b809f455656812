#pragma once

#include "page_maker.h"

#include <QtQml/qqmlregistration.h>

class QPrinter;

namespace atlas {

/// What is to be printed.
struct PrintOrder {
    std::shared_ptr<const Briefing> pages; ///< as they were seen
    BriefingRequest request;               ///< what they were made of
};

/// Prints briefings on a printer that the user chooses in the system's dialog. On the paper that the pages
/// were made for they are printed as they were seen; for other paper, or other colours, they are first made
/// anew, beside the window's thread.
class PagePrinter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The preview makes it.")

    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL) ///< pages are being made anew
    Q_PROPERTY(int done READ done NOTIFY progressed FINAL)
    Q_PROPERTY(int of READ of NOTIFY progressed FINAL)

public:
    /// `composer` is called on another thread.
    explicit PagePrinter(PageMaker::Composer composer = composeBriefing, QObject* parent = nullptr);

    /// Opens the system's dialog over the window of an item, and prints as it is set there.
    void ask(const PrintOrder& order, const QObject* item);
    /// Prints on a printer as it is set.
    void print(const PrintOrder& order, std::shared_ptr<QPrinter> printer);
    bool isBusy() const { return maker.isBusy(); }
    int done() const { return maker.done(); }
    int of() const { return maker.of(); }
    /// Ends the making of pages: nothing is printed.
    Q_INVOKABLE void stop();

signals:
    void busyChanged();
    void progressed();
    /// So many pages were sent to the printer; `anew`: they are not those that were seen.
    void printed(int pages, bool anew);
    void stopped();
    /// With a sentence for a person.
    void failed(const QString& why);

private:
    void put(const Briefing& briefing, bool anew);

    PageMaker maker;
    std::shared_ptr<QPrinter> target; ///< of the pages that are being made
};

}
