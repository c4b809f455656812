// Any bytes as a file of another program's format (ATLAS_FUZZED_SUFFIX), read as the exchange program reads it, but in
// this process: each row has as many cells as its table has columns, whatever the file is.

#include "model/exchange/foreign/child/gdal_setup.h"
#include "model/exchange/foreign/protocol.h"
#include "model/exchange/foreign/reading/open_reader.h"
#include "tests/fuzz/fuzzer.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace atlas;

namespace {

/// What is read is told to nobody, and the input is the file that was handed over.
void prepare()
{
    const int nobody = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nobody, STDIN_FILENO);
    ::dup2(nobody, STDOUT_FILENO);
    ::dup2(::memfd_create("input", MFD_CLOEXEC), exchange::fileDescriptor);
    exchange::setUpGdal();
}

void handOver(const QByteArray& bytes)
{
    const bool whole = ::ftruncate(exchange::fileDescriptor, 0) == 0 &&
                       ::pwrite(exchange::fileDescriptor, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
    hold(whole, "there is room for the input");
}

}

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const bool prepared = (prepare(), true);
    Q_UNUSED(prepared)
    handOver(inputBytes(data, size));
    exchange::Channel channel;
    const auto reader = exchange::openReader(QStringLiteral(ATLAS_FUZZED_SUFFIX), channel);
    if (!reader) return 0;
    const auto tables = (*reader)->tables(channel);
    if (!tables) return 0;
    for (size_t i = 0; i < tables->size(); ++i) (*reader)->rows(i, channel);
    return 0;
}
