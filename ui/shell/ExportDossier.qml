import QtQuick
import Atlas.Exchange

/*! The export of the dossier for other programs. */
DossierExportSheet {
    id: sheet

    required property ExchangeDesk exchange

    Connections {
        target: sheet.exchange

        function onExportAsked() { sheet.open() }
    }
}
