#pragma once

#include <QStringList>

#include <memory>

class GDALDataset;
struct GDALDatasetCloser {
    void operator()(GDALDataset* dataset) const;
};
/// Closed by its end.
using Dataset = std::unique_ptr<GDALDataset, GDALDatasetCloser>;

namespace atlas::exchange {

/// Registers the drivers that are used, and no other; no network, no other file beside the one, no library's
/// messages, and the same bytes whenever a file is written.
void setUpGdal();
/// Through one driver only; null where it cannot.
Dataset openWith(const char* driver, const QString& name, const QList<QByteArray>& options = {});

}
