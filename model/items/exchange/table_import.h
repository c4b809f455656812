#pragma once

#include "model/items/editing/file_keeper.h"
#include "model/items/exchange/doubtful_names.h"
#include "model/items/exchange/exchange_thread.h"
#include "model/items/exchange/import_acts.h"
#include "model/items/exchange/import_cells.h"
#include "model/items/exchange/import_choices.h"
#include "model/items/exchange/import_columns.h"
#include "model/items/exchange/remark_model.h"

#include <QUrl>

namespace atlas {

/// The import of a foreign file, step by step: it is opened, a person says how it is to be understood and sees
/// what would become of it, and it becomes one edit of the open dossier, or a new dossier. Files are read beside
/// the window's thread.
class TableImport : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::Session* session MEMBER session REQUIRED FINAL)
    Q_PROPERTY(atlas::Document* document MEMBER document REQUIRED FINAL)
    Q_PROPERTY(atlas::Editor* editor MEMBER editor REQUIRED FINAL)
    Q_PROPERTY(atlas::FileKeeper* keeper MEMBER keeper REQUIRED FINAL)
    /// The path of the exchange program.
    Q_PROPERTY(QString program MEMBER program REQUIRED FINAL)

    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    /// Why the last step failed, in a sentence or two; empty where it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// What is imported: "pays.csv", "Pasted table".
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString format READ format NOTIFY changed FINAL) ///< "Excel"; empty for a pasted table

    Q_PROPERTY(QStringList tables READ tableNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<bool> taken READ takenTables NOTIFY changed FINAL) ///< of each, whether it is imported
    Q_PROPERTY(int shownTable READ shownTable WRITE showTable NOTIFY changed FINAL)
    Q_PROPERTY(bool isText READ isText NOTIFY changed FINAL) ///< separated values
    /// Of separated values: the separator, and a name of the encoding.
    Q_PROPERTY(QString separator READ separator WRITE setSeparator NOTIFY changed FINAL)
    Q_PROPERTY(QString encoding READ encoding WRITE setEncoding NOTIFY changed FINAL)
    /// What the rows of the shown table become: a RowKind.
    Q_PROPERTY(int rowKind READ rowKind WRITE setRowKind NOTIFY changed FINAL)
    /// There are dates of which nothing says what is the month, or the user said so.
    Q_PROPERTY(bool asksDateOrder READ asksDateOrder NOTIFY changed FINAL)
    Q_PROPERTY(atlas::ImportChoices* choices READ choices CONSTANT FINAL)
    Q_PROPERTY(atlas::ImportColumns* columns READ columns CONSTANT FINAL)
    Q_PROPERTY(atlas::ImportCells* cells READ cells CONSTANT FINAL)
    Q_PROPERTY(atlas::DoubtfulNames* doubtful READ doubtful CONSTANT FINAL)
    Q_PROPERTY(atlas::RemarkModel* remarks READ remarks CONSTANT FINAL)

    /// What becomes, or became, of the rows: "26 of 27 rows: 26 events"; and of those left out.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(qint64 unlisted READ unlisted NOTIFY changed FINAL) ///< remarks beyond those listed
    Q_PROPERTY(bool trying READ isTrying NOTIFY changed FINAL)     ///< the summary is being worked out
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)       ///< there is something to import
    /// How much is read, 0 to 1; -1 where that cannot be told.
    Q_PROPERTY(double progress READ progress NOTIFY progressed FINAL)

public:
    enum Stage {
        Nothing,
        Opening,
        Choosing,
        Importing,
        Made, ///< a new dossier, which is not open yet
        Done,
    };
    Q_ENUM(Stage)

    explicit TableImport(QObject* parent = nullptr);

    Stage stage() const { return at; }
    QString problem() const { return told; }
    QString name() const;
    QString format() const;
    QStringList tableNames() const;
    QList<bool> takenTables() const;
    int shownTable() const { return int(shown); }
    void showTable(int table);
    bool isText() const { return found.has_value(); }
    QString separator() const;
    void setSeparator(const QString& separator);
    QString encoding() const { return found ? found->encoding.value_or(QString()) : QString(); }
    void setEncoding(const QString& encoding);
    int rowKind() const;
    void setRowKind(int kind);
    bool asksDateOrder() const;
    ImportChoices* choices() { return &chosen; }
    ImportColumns* columns() { return &columnRows; }
    ImportCells* cells() { return &cellRows; }
    DoubtfulNames* doubtful() { return &doubtfulRows; }
    RemarkModel* remarks() { return &remarkRows; }
    QString summary() const;
    QString leftOut() const;
    qint64 unlisted() const { return trial.report.unlisted; }
    bool isTrying() const { return trying; }
    bool isReady() const { return at == Choosing && !trying && trial.report.imported > 0 && chosen.isComplete(); }
    double progress() const { return readSoFar; }
    const ImportReport& report() const { return trial.report; }

    Q_INVOKABLE void openFile(const QUrl& file);
    /// A table from the clipboard.
    Q_INVOKABLE void openText(const QString& text);
    Q_INVOKABLE void take(int table, bool wanted);
    /// Says what a column of the shown table means: a place in its choices.
    Q_INVOKABLE void chooseRole(int column, int choice);
    Q_INVOKABLE void import();
    /// Ends what is being done. Nothing was changed.
    Q_INVOKABLE void stop();
    /// Opens the new dossier, in place of what is open.
    Q_INVOKABLE void openMade();
    /// Forgets everything.
    Q_INVOKABLE void leave();
    /// The report as a text for other programs.
    Q_INVOKABLE QString reportText() const;

signals:
    void changed();
    void progressed();
    void newDossierMade();

private:
    void open(const ImportOrigin& from);
    /// `anew`: nothing was chosen about it so far.
    void takeOpened(std::expected<OpenedTables, Problem> opened, bool anew);
    void lookAt(size_t table);
    void takeLookedAt(size_t table, std::expected<ImportedTable, Problem> looked);
    void takeTrial(ImportTrial next);
    void takeImported(ImportResult result);
    /// Tries what is chosen now.
    void tryOut();
    void show();
    void speak();
    void tell(Stage stage, const QString& problem = {});
    bool hasNewDoubts(const ImportReport& report) const;
    ImportPlan plan() const;
    ImportGround ground() const;
    std::shared_ptr<const Dossier> openDossier() const;

    Session* session = nullptr;
    Document* document = nullptr;
    Editor* editor = nullptr;
    FileKeeper* keeper = nullptr;
    QString program;

    Stage at = Nothing;
    QString told;
    ImportOrigin origin;
    std::shared_ptr<TableFile> file;
    std::vector<ImportedTable> tables;
    size_t shown = 0;
    std::optional<TextTableOptions> found;
    ImportChoices chosen;
    ImportColumns columnRows;
    ImportCells cellRows;
    DoubtfulNames doubtfulRows;
    RemarkModel remarkRows;
    bool trying = false;
    ImportTrial trial;
    double readSoFar = -1;
    QByteArray made;
    ExchangeThread thread{*this};
};

}
