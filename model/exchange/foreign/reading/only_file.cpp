#include "model/exchange/foreign/reading/only_file.h"

#include <cpl_vsi.h>

#include <algorithm>
#include <optional>

#include <sys/stat.h>
#include <unistd.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "/vsionly/";

struct Offered {
    int descriptor;
    qint64 size;
    QByteArray name;
    Channel& channel;
};

struct Handle {
    Offered& of;
    qint64 position = 0;
    bool atEnd = false;
};

/// Not one that only begins alike, as the journal beside a database does.
bool isOnlyFile(void* offered, const char* name)
{
    return static_cast<Offered*>(offered)->name == name;
}

int statFile(void* offered, const char* name, VSIStatBufL* stat, int)
{
    if (!isOnlyFile(offered, name)) return -1;
    *stat = {};
    stat->st_mode = S_IFREG | S_IRUSR;
    stat->st_size = static_cast<Offered*>(offered)->size;
    return 0;
}

void* openFile(void* offered, const char* name, const char* access)
{
    if (!isOnlyFile(offered, name) || QByteArrayView(access).contains('w') ||
        QByteArrayView(access).contains('+'))
        return nullptr;
    return new Handle{*static_cast<Offered*>(offered)};
}

int seekFile(void* file, vsi_l_offset offset, int whence)
{
    auto* handle = static_cast<Handle*>(file);
    handle->atEnd = false;
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? handle->position : handle->of.size;
    handle->position = base + qint64(offset);
    return 0;
}

size_t readFile(void* file, void* buffer, size_t size, size_t count)
{
    auto* handle = static_cast<Handle*>(file);
    if (size == 0) return 0;
    size_t got = 0;
    while (got < size * count) {
        const ssize_t part = pread(handle->of.descriptor, static_cast<char*>(buffer) + got,
                                   size * count - got, handle->position);
        if (part <= 0) break;
        got += size_t(part);
        handle->position += part;
    }
    handle->atEnd = got < size * count;
    handle->of.channel.progress(double(handle->position) / double(std::max<qint64>(1, handle->of.size)));
    return got / size;
}

}

void offerOnlyFile(int descriptor, qint64 size, const QString& suffix, Channel& channel)
{
    // GDAL keeps it until the process ends; another file takes the same place.
    static std::optional<Offered> offered;
    const bool isFirst = !offered;
    offered.emplace(descriptor, size, "file" + suffix.toUtf8(), channel);
    if (!isFirst) return;
    VSIFilesystemPluginCallbacksStruct* callbacks = VSIAllocFilesystemPluginCallbacksStruct();
    callbacks->pUserData = &*offered;
    callbacks->stat = statFile;
    callbacks->open = openFile;
    callbacks->tell = [](void* file) { return vsi_l_offset(static_cast<Handle*>(file)->position); };
    callbacks->seek = seekFile;
    callbacks->read = readFile;
    callbacks->eof = [](void* file) { return int(static_cast<Handle*>(file)->atEnd); };
    callbacks->close = [](void* file) {
        delete static_cast<Handle*>(file);
        return 0;
    };
    VSIInstallPluginHandler(prefix, callbacks);
    VSIFreeFilesystemPluginCallbacksStruct(callbacks);
}

QString onlyFile(const QString& suffix)
{
    return QLatin1StringView(prefix) + "file"_L1 + suffix;
}

}
