#pragma once

#include "briefing_export.h"
#include "briefing_options.h"
#include "page_maker.h"
#include "page_printer.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// The pages of the print dialog: made anew beside the window's thread whenever something is chosen, while
/// `active`. The old ones stay in sight until the new ones are there.
class BriefingPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY inputsChanged REQUIRED FINAL)
    /// Where choices are remembered; null: nowhere.
    Q_PROPERTY(QSettings* settings READ settings WRITE setSettings NOTIFY inputsChanged FINAL)
    /// The selected country's card is wanted, whatever was made the last time.
    Q_PROPERTY(bool wantsCountry MEMBER wantsCountry NOTIFY inputsChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

    Q_PROPERTY(atlas::BriefingOptions* options READ options CONSTANT FINAL)
    Q_PROPERTY(atlas::BriefingExport* exporting READ exporting CONSTANT FINAL)
    Q_PROPERTY(atlas::PagePrinter* printing READ printing CONSTANT FINAL)

    Q_PROPERTY(int pageCount READ pageCount NOTIFY pagesChanged FINAL)
    /// Whether optional blocks were left out to keep to one page.
    Q_PROPERTY(bool shortened READ isShortened NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QSizeF pageSize READ pageSize NOTIFY pagesChanged FINAL) ///< points
    /// The contents: what stands where, pages from 0.
    Q_PROPERTY(QStringList headings READ headings NOTIFY pagesChanged FINAL)
    Q_PROPERTY(QList<int> headingPages READ headingPages NOTIFY pagesChanged FINAL)
    /// What a screen reader says of each page: its headings.
    Q_PROPERTY(QStringList spokenPages READ spokenPages NOTIFY pagesChanged FINAL)
    /// Why there are no pages, for a person; empty where there are.
    Q_PROPERTY(QString refusal READ refusal NOTIFY pagesChanged FINAL)

    /// Pages are being made, so many of so many; 0 of 0 before that is known.
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(int done READ done NOTIFY progressed FINAL)
    Q_PROPERTY(int of READ of NOTIFY progressed FINAL)
    /// The user stopped them: those in sight are not what is chosen.
    Q_PROPERTY(bool stopped READ isStopped NOTIFY stateChanged FINAL)
    /// The pages in sight are what is chosen, and can be printed and saved.
    Q_PROPERTY(bool ready READ isReady NOTIFY stateChanged FINAL)

public:
    explicit BriefingPreview(QObject* parent = nullptr);

    Workspace* workspace() const { return desk; }
    void setWorkspace(Workspace* workspace);
    QSettings* settings() const { return chosen.settings(); }
    void setSettings(QSettings* settings);
    bool isActive() const { return live; }
    void setActive(bool active);
    BriefingOptions* options() { return &chosen; }
    BriefingExport* exporting() { return &saving; }
    PagePrinter* printing() { return &printer; }

    /// Null before there are any, and where the request cannot be met.
    std::shared_ptr<const Briefing> briefing() const { return made; }
    int pageCount() const { return made ? int(made->pages.size()) : 0; }
    bool isShortened() const { return made && made->shortened; }
    QSizeF pageSize() const;
    QStringList headings() const;
    QList<int> headingPages() const;
    QStringList spokenPages() const;
    QString refusal() const { return why; }

    /// Where pages are painted for the eye: one at a time.
    QThreadPool* painters() { return &painting; }

    bool isBusy() const { return maker.isBusy() || pause.isActive(); }
    int done() const { return maker.done(); }
    int of() const { return maker.of(); }
    bool isStopped() const { return halted; }
    bool isReady() const { return made && !isBusy() && !halted; }

    /// Ends the making of pages; `resume` begins it again.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void resume();
    /// Opens the system's print dialog over the window of an item.
    Q_INVOKABLE void print(QObject* item);

signals:
    void inputsChanged();
    void activeChanged();
    void pagesChanged();
    void stateChanged();
    void progressed();

private:
    void begin();
    void remake();
    /// What is chosen; a sentence for a person where that cannot be met.
    std::expected<BriefingRequest, QString> request();
    std::expected<std::shared_ptr<const Boundaries>, QString> land(const QString& position);
    void take(std::shared_ptr<const Briefing> pages);
    void refuse(const QString& sentence);

    Workspace* desk = nullptr;
    bool wantsCountry = false;
    bool live = false;
    BriefingOptions chosen;
    BriefingExport saving{chosen};
    PageMaker maker;
    PagePrinter printer;
    QThreadPool painting;
    QTimer pause; ///< after a key, before what is typed is set
    std::shared_ptr<const Boundaries> otherLand; ///< in another position than the window's
    BriefingRequest wanted; ///< the last one, which the pages are made of once they are ready
    std::shared_ptr<const Briefing> made;
    QString why;
    bool halted = false;
};

}
