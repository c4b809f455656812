#pragma once

#include "model/exchange/export/export_tables.h"
#include "model/items/document.h"
#include "model/items/exchange/exchange_thread.h"

namespace atlas {

/// A format to export in, as it is offered.
struct OfferedFormat {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString suffix MEMBER suffix)
    Q_PROPERTY(QString purpose MEMBER purpose)

public:
    QString name;    ///< "Excel"
    QString suffix;  ///< ".xlsx"
    QString purpose; ///< "A sheet each for events, members and sources"

    friend bool operator==(const OfferedFormat&, const OfferedFormat&) = default;
};

/// The export of the open dossier, as the session's lens has it, in a format of other programs: what is chosen,
/// what it would hold and what would be lost, and what became of it. Worked out beside the window's thread.
class TableExport : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::Session* session MEMBER session REQUIRED FINAL)
    Q_PROPERTY(atlas::Document* document MEMBER document REQUIRED FINAL)
    /// The path of the exchange program.
    Q_PROPERTY(QString program MEMBER program REQUIRED FINAL)

    Q_PROPERTY(QList<atlas::OfferedFormat> formats READ formats NOTIFY changed FINAL)
    Q_PROPERTY(int format READ format WRITE setFormat NOTIFY changed FINAL) ///< the place in `formats`
    /// An ExportedTable; in formats that hold several, the one that opens first.
    Q_PROPERTY(int table READ table WRITE setTable NOTIFY changed FINAL)
    Q_PROPERTY(bool asksTable READ asksTable NOTIFY changed FINAL)
    /// Members as of the shown day, rather than each claim with its time.
    Q_PROPERTY(bool asOfDay READ isAsOfDay WRITE setAsOfDay NOTIFY changed FINAL)
    Q_PROPERTY(bool asksDay READ asksDay NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ dayWords NOTIFY changed FINAL) ///< "6 January 2026"
    /// Whose claims are exported: "Article".
    Q_PROPERTY(QString lens READ lensWords NOTIFY changed FINAL)
    /// "15 events, 25 status claims, 58 sources"
    Q_PROPERTY(QString contents READ contents NOTIFY changed FINAL)
    /// What the file cannot carry, a sentence each.
    Q_PROPERTY(QStringList losses READ losses NOTIFY changed FINAL)
    Q_PROPERTY(bool weighing READ isWeighing NOTIFY changed FINAL) ///< contents and losses are being worked out
    Q_PROPERTY(bool writing READ isWriting NOTIFY changed FINAL)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed FINAL)
    /// What became of the last export, for a person; empty before there was one.
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    Q_PROPERTY(QString writtenPath READ writtenPath NOTIFY changed FINAL)

public:
    explicit TableExport(QObject* parent = nullptr) : QObject(parent) {}

    QList<OfferedFormat> formats() const;
    int format() const;
    void setFormat(int place);
    int table() const { return int(choice.table); }
    void setTable(int table);
    bool asksTable() const { return choice.format == ExchangeFormat::Csv; }
    bool isAsOfDay() const { return choice.at.has_value(); }
    void setAsOfDay(bool asOf);
    bool asksDay() const;
    QString dayWords() const;
    QString lensWords() const;
    QString contents() const;
    QStringList losses() const;
    bool isWeighing() const { return weighing; }
    bool isWriting() const { return writing; }
    QString suggestedName() const;
    QString message() const { return said; }
    bool hasFailed() const { return failure; }
    QString writtenPath() const { return left; }

    /// The dossier, the lens, the day and the language are those of now.
    Q_INVOKABLE void begin();
    /// Writes the file whole, or leaves what is there.
    Q_INVOKABLE void writeTo(const QString& path);
    /// No file is changed.
    Q_INVOKABLE void stop();

signals:
    void changed();

private:
    struct Weighed {
        ExportContents contents;
        QList<Loss> losses;
    };
    void weigh();
    void take(std::expected<bool, Problem> result, const QString& path);
    void say(const QString& sentence, bool isFailure, const QString& path = {});

    Session* session = nullptr;
    Document* document = nullptr;
    QString program;
    ExportChoice choice;
    Weighed weighed;
    bool weighing = false;
    bool writing = false;
    QString said;
    bool failure = false;
    QString left;
    ExchangeThread thread{*this};
};

}
