#include "model/io/carried.h"

#include "model/io/inflate.h"
#include "model/session/session_file.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_RunLength.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFStreamFilter.hh>

namespace atlas {

namespace {

using Object = QPDFObjectHandle;
using Found = std::expected<QByteArray, CarriedFault>;

constexpr qsizetype mostDossier = 256ll * 1024 * 1024;
constexpr qsizetype mostSession = 16ll * 1024 * 1024;
/// Of one stream of the PDF's own structure, unpacked: this program's take a few kilobytes.
constexpr unsigned long long mostStructure = 8ull * 1024 * 1024;

/// In place of a filter that knows no limit.
class RefusedFilter : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline* getDecodePipeline(Pipeline*) override { return nullptr; }
};

/// libqpdf unpacks a PDF's structure itself, and keeps its limits for the whole process.
void limitStructure()
{
    [[maybe_unused]] static const bool limited = [] {
        Pl_Flate::memory_limit(mostStructure);
        Pl_RunLength::setMemoryLimit(mostStructure);
        QPDF::registerStreamFilter("/LZWDecode", [] { return std::make_shared<RefusedFilter>(); });
        return true;
    }();
}

Found unpacked(Object stream, qsizetype most)
{
    const std::shared_ptr<Buffer> buffer = stream.getRawStreamData();
    const QByteArrayView raw(buffer->getBuffer(), qsizetype(buffer->getSize()));
    const Object filter = stream.getDict().getKey("/Filter");
    if (filter.isNull()) {
        if (raw.size() > most) return std::unexpected(CarriedFault::TooLarge);
        return raw.toByteArray();
    }
    const bool isDeflated = filter.isNameAndEquals("/FlateDecode") ||
                            (filter.isArray() && filter.getArrayNItems() == 1 &&
                             filter.getArrayItem(0).isNameAndEquals("/FlateDecode"));
    if (!isDeflated) return std::unexpected(CarriedFault::Damaged);
    return inflated(raw, most).transform_error([](InflateFault fault) {
        return fault == InflateFault::TooLarge ? CarriedFault::TooLarge : CarriedFault::Damaged;
    });
}

Found attachment(QPDFNameTreeObjectHelper& names, const char* name, qsizetype most)
{
    Object file;
    if (!names.findObject(name, file) || !file.isDictionary()) return std::unexpected(CarriedFault::Nothing);
    const Object stream = file.getKeyIfDict("/EF").getKeyIfDict("/F");
    if (!stream.isStream()) return std::unexpected(CarriedFault::Nothing);
    return unpacked(stream, most);
}

std::expected<Carried, CarriedFault> attachmentsOf(QPDF& pdf)
{
    const Object tree = pdf.getRoot().getKey("/Names").getKeyIfDict("/EmbeddedFiles");
    if (!tree.isDictionary()) return std::unexpected(CarriedFault::Nothing);
    constexpr bool mends = false;
    QPDFNameTreeObjectHelper names(tree, pdf, mends);
    Found session = attachment(names, carriedSessionName, mostSession);
    if (!session) return std::unexpected(session.error());
    Found dossier = attachment(names, carriedDossierName, mostDossier);
    if (!dossier) return std::unexpected(dossier.error());
    return Carried{.dossier = std::move(*dossier), .session = std::move(*session)};
}

}

bool isPdf(QByteArrayView bytes)
{
    return bytes.startsWith("%PDF-");
}

std::expected<Carried, CarriedFault> carriedBy(const QByteArray& bytes)
{
    limitStructure();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("PDF", bytes.constData(), size_t(bytes.size()));
        return attachmentsOf(pdf);
    } catch (const QPDFExc& error) {
        return std::unexpected(error.getErrorCode() == qpdf_e_password ? CarriedFault::Locked
                                                                       : CarriedFault::Damaged);
    } catch (const std::exception&) {
        return std::unexpected(CarriedFault::Damaged);
    }
}

}
