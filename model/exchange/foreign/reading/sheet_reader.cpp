#include "model/exchange/foreign/child/gdal_setup.h"
#include "model/exchange/foreign/open_formula.h"
#include "model/exchange/foreign/reading/cells.h"
#include "model/exchange/foreign/reading/only_file.h"
#include "model/exchange/foreign/reading/reader.h"

#include <QRegularExpression>

#include <algorithm>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

/// GDAL gives a date cell's day with slashes, and numbers of a workbook of its own with sixteen decimals.
QString plain(const QString& cell)
{
    static const QRegularExpression day(
        u"^(\\d{4})/(\\d\\d)/(\\d\\d)(?: (\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?)?$"_s);
    static const QRegularExpression decimals(u"^-?\\d+\\.\\d{16,}$"_s);
    if (const auto match = day.match(cell); match.hasMatch()) {
        const QString date = u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
        return match.hasCaptured(4) ? date + u'T' + match.captured(4) : date;
    }
    return decimals.match(cell).hasMatch() ? numberText(cell.toDouble()) : cell;
}

/// A table begins with its first row that holds something, which names the columns.
class SheetReader : public Reader
{
public:
    explicit SheetReader(const QString& ending) : suffix(ending) {}

    std::expected<std::vector<Table>, Fault> tables(Channel& channel) override
    {
        const char* driver = isOpenDocument() ? "ODS" : "XLSX";
        dataset = openWith(driver, onlyFile(suffix));
        if (!dataset)
            return std::unexpected(Fault{u"damaged"_s, {isOpenDocument() ? u"OpenDocument"_s : u"Excel"_s}});
        std::vector<Table> tables;
        for (OGRLayer* layer : dataset->GetLayers()) {
            channel.progress(1);
            if (const auto heading = headingOf(*layer)) {
                layers.push_back(layer);
                tables.push_back({QString::fromUtf8(layer->GetName()), *heading, std::nullopt});
            }
        }
        return tables;
    }

    std::optional<Fault> rows(size_t table, Channel& channel) override
    {
        OGRLayer& layer = *layers[table];
        layer.ResetReading();
        const double count = double(std::max<GIntBig>(1, layer.GetFeatureCount()));
        bool heading = true;
        qint64 done = 0;
        while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
            channel.progress(double(++done) / count);
            const QStringList cells = cellsOf(*feature, &channel);
            const bool empty = std::ranges::all_of(cells, &QString::isEmpty);
            if (!empty && !std::exchange(heading, false)) channel.row(feature->GetFID(), cells);
        }
        return std::nullopt;
    }

private:
    std::optional<QStringList> headingOf(OGRLayer& layer)
    {
        layer.ResetReading();
        while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
            const QStringList cells = cellsOf(*feature, nullptr);
            if (!std::ranges::all_of(cells, &QString::isEmpty)) return cells;
        }
        return std::nullopt;
    }

    QStringList cellsOf(const OGRFeature& feature, Channel* channel) const
    {
        QStringList cells;
        for (int i = 0; i < feature.GetFieldCount(); ++i) {
            QString cell = plain(cellOf(feature, i));
            if (isOpenDocument() && isFormula(cell)) {
                if (channel) channel->remark(u"formula"_s, feature.GetFID(), i + 1);
                cell.clear();
            }
            cells.append(isOpenDocument() ? withoutFormulaEscape(cell) : cell);
        }
        return cells;
    }

    bool isOpenDocument() const { return suffix == ".ods"_L1; }

    QString suffix;
    Dataset dataset;
    std::vector<OGRLayer*> layers;
};

}

std::unique_ptr<Reader> sheetReader(const QString& suffix)
{
    return std::make_unique<SheetReader>(suffix);
}

}
