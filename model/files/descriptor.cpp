#include "model/files/descriptor.h"

#include <cerrno>
#include <unistd.h>

namespace atlas {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(number, other.number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (number >= 0) ::close(number);
}

qsizetype writeAll(int descriptor, QByteArrayView bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t part = ::write(descriptor, bytes.data() + written, size_t(bytes.size() - written));
        if (part < 0 && errno == EINTR) continue;
        if (part < 0) break;
        written += part;
    }
    return written;
}

}
