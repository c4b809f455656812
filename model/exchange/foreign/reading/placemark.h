#pragma once

#include "model/exchange/foreign/child/channel.h"

#include <QHash>
#include <QXmlStreamReader>

#include <ogr_geometry.h>

namespace atlas::exchange {

/// One placemark of a KML file.
struct Placemark {
    qint64 line = 0;
    QList<std::pair<QString, QString>>
        cells; ///< by column, those that are not empty, in the order of the file
    std::unique_ptr<OGRGeometry> geometry;

    QString cell(const QString& column) const;
    /// What was said first stands.
    void set(const QString& column, const QString& text);
};

/// Reads one, its start tag being read already. Times stay as they are written, and descriptions become plain
/// text. What nests deeper than any shape does is a fault.
std::expected<Placemark, Fault> readPlacemark(QXmlStreamReader& xml);

/// The text of an element and of all in it, to its end tag.
QString textOf(QXmlStreamReader& xml);

}
