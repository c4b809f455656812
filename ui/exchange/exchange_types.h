#pragma once

#include "model/items/exchange/table_export.h"
#include "model/items/exchange/table_import.h"

#include <QtQml/qqmlregistration.h>

// The model's types for exchange, made known to QML without the model knowing of it.

namespace atlas::qml {

struct TableImportType {
    Q_GADGET
    QML_FOREIGN(atlas::TableImport)
    QML_NAMED_ELEMENT(TableImport)
};

struct ImportChoicesType {
    Q_GADGET
    QML_FOREIGN(atlas::ImportChoices)
    QML_NAMED_ELEMENT(ImportChoices)
    QML_UNCREATABLE("The import makes it.")
};

struct ImportColumnsType {
    Q_GADGET
    QML_FOREIGN(atlas::ImportColumns)
    QML_NAMED_ELEMENT(ImportColumns)
    QML_UNCREATABLE("The import makes it.")
};

struct ImportCellsType {
    Q_GADGET
    QML_FOREIGN(atlas::ImportCells)
    QML_NAMED_ELEMENT(ImportCells)
    QML_UNCREATABLE("The import makes it.")
};

struct DoubtfulNamesType {
    Q_GADGET
    QML_FOREIGN(atlas::DoubtfulNames)
    QML_NAMED_ELEMENT(DoubtfulNames)
    QML_UNCREATABLE("The import makes it.")
};

struct RemarkModelType {
    Q_GADGET
    QML_FOREIGN(atlas::RemarkModel)
    QML_NAMED_ELEMENT(RemarkModel)
    QML_UNCREATABLE("The import makes it.")
};

struct TableExportType {
    Q_GADGET
    QML_FOREIGN(atlas::TableExport)
    QML_NAMED_ELEMENT(TableExport)
};

struct OfferedFormatValue {
    Q_GADGET
    QML_FOREIGN(atlas::OfferedFormat)
    QML_VALUE_TYPE(offeredFormat)
};

}
