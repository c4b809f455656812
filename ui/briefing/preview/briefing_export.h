#pragma once

#include "briefing_options.h"
#include "page_saver.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// Saving the pages of the print dialog: as what, under which name, and what became of it.
class BriefingExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The preview makes it.")

    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY chosen FINAL) ///< a Kind
    Q_PROPERTY(int dpi READ dpi WRITE setDpi NOTIFY chosen FINAL)    ///< of a PNG
    /// How many files it takes.
    Q_PROPERTY(int fileCount READ fileCount NOTIFY chosen FINAL)
    /// How large a PNG is, in pixels.
    Q_PROPERTY(QSize imageSize READ imageSize NOTIFY chosen FINAL)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY chosen FINAL)

    /// Files that are there already, and would be replaced: the save waits for an answer.
    Q_PROPERTY(int standing READ standing NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(int done READ done NOTIFY progressed FINAL) ///< pages
    Q_PROPERTY(int of READ of NOTIFY progressed FINAL)
    /// What became of the last save, for a person; empty before there was one.
    Q_PROPERTY(QString message READ message NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY stateChanged FINAL)
    /// The first file that the last save left; empty where it left none.
    Q_PROPERTY(QUrl savedFile READ savedFile NOTIFY stateChanged FINAL)

public:
    enum Kind {
        Pdf = int(FileKind::Pdf),
        ArchivalPdf = int(FileKind::ArchivalPdf),
        Svg = int(FileKind::Svg),
        Png = int(FileKind::Png)
    };
    Q_ENUM(Kind)

    explicit BriefingExport(BriefingOptions& options, QObject* parent = nullptr);

    /// The pages to save, and the dossier's file, whose name theirs begin with.
    void setPages(std::shared_ptr<const Briefing> pages, const QString& dossierPath);
    /// Takes up what was chosen the last time, and forgets what became of it.
    void begin();

    int kind() const { return int(order.kind); }
    void setKind(int kind);
    int dpi() const { return order.dpi; }
    void setDpi(int dpi);
    int fileCount() const { return order.pages ? int(order.files().size()) : 0; }
    QSize imageSize() const;
    QUrl suggestedFile() const;

    int standing() const { return asked; }
    bool isBusy() const { return saver.isBusy(); }
    int done() const { return saver.done(); }
    int of() const { return saver.of(); }
    QString message() const { return said; }
    bool hasFailed() const { return failure; }
    QUrl savedFile() const { return left; }

    /// Asks for the file in the system's dialog over the window of an item, and saves there.
    Q_INVOKABLE void choose(QObject* item);
    /// Saves as the file's ending says. Where other files of a series stand in the way, `standing` says so and
    /// the save waits for `replace` or `keep`.
    Q_INVOKABLE void saveTo(const QUrl& file);
    Q_INVOKABLE void replace();
    Q_INVOKABLE void keep();
    Q_INVOKABLE void stop() { saver.stop(); }
    /// Says why saving or printing failed; with an empty sentence, that the save was stopped.
    void tellFailed(const QString& why);
    /// Says what was sent to a printer; `anew`: pages made for its paper, not those in sight.
    void tellPrinted(int pages, bool anew);
    void tellNotPrinted();
    /// In what the system opens such files with; and in its file manager.
    Q_INVOKABLE void openSaved() const;
    Q_INVOKABLE void showSaved() const;

signals:
    void chosen();
    void stateChanged();
    void progressed();

private:
    void say(const QString& sentence, bool isFailure, const QUrl& file = {});
    void tellSaved(const QString& path, int files);

    BriefingOptions& options;
    SaveOrder order;
    QString dossierName;
    PageSaver saver;
    int asked = 0;
    QString said;
    bool failure = false;
    QUrl left;
};

}
