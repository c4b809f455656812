#include "model/io/carried.h"

#include "model/io/inflate.h"
#include "model/io/qpdf_deleter.h"
#include "model/io/qpdf_limits.h"
#include "model/session/session_file.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>

namespace atlas {

namespace {

using Object = QPDFObjectHandle;
using Found = std::expected<QByteArray, CarriedFault>;

constexpr qsizetype mostDossier = 256ll * 1024 * 1024;
/// Notes of a mebibyte, were each of their characters escaped, and the rest.
constexpr qsizetype mostSession = 8ll * 1024 * 1024;

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
    Found dossier = attachment(names, carriedDossierName, mostDossier);
    if (!dossier) return std::unexpected(dossier.error());
    Found session = attachment(names, carriedSessionName, mostSession);
    if (!session)
        return std::unexpected(session.error() == CarriedFault::Nothing ? CarriedFault::NoSession
                                                                        : session.error());
    return Carried{.dossier = std::move(*dossier), .session = std::move(*session)};
}

}

bool isPdf(QByteArrayView bytes)
{
    return bytes.startsWith("%PDF-");
}

std::expected<Carried, CarriedFault> carriedBy(const QByteArray& bytes)
{
    limitQpdf();
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
