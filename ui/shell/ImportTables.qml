import QtQuick
import Atlas.Exchange

/*! The import of a foreign file. */
ImportSheet {
    id: sheet

    required property ExchangeDesk exchange

    onOpeningRequested: exchange.desk.leaving(() => sheet.importing.openMade())

    Connections {
        target: sheet.exchange

        function onImportAsked(file: url) { sheet.begin(file) }

        function onPasteAsked() {
            sheet.begin("");
            sheet.paste();
        }
    }
}
