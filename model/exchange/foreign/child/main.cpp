#include "model/exchange/foreign/child/confinement.h"
#include "model/exchange/foreign/child/gdal_setup.h"
#include "model/exchange/foreign/protocol.h"
#include "model/exchange/foreign/reading/open_reader.h"
#include "model/exchange/foreign/writing/writer.h"

#include <new>

#include <unistd.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The tables of the file that was handed over, then the rows of those that are asked for.
void read(const QJsonObject& request, Channel& channel)
{
    const auto opened = openReader(request["format"_L1].toString(), channel);
    if (!opened) return channel.fault(opened.error());
    Reader* const reader = opened->get();
    const auto tables = reader->tables(channel);
    if (!tables) return channel.fault(tables.error());
    if (tables->empty()) return channel.fault({u"no-tables"_s});
    for (const Table& each : *tables) channel.table(each);
    channel.end();
    while (const auto next = channel.request()) {
        const auto table = size_t((*next)["table"_L1].toInteger(-1));
        if (table >= tables->size()) return channel.fault({u"no-tables"_s});
        if (const auto fault = reader->rows(table, channel)) return channel.fault(*fault);
        channel.end();
    }
}

void write(const QJsonObject& request, Channel& channel)
{
    if (const auto fault = writeFile(request, channel)) return channel.fault(*fault);
    channel.end();
}

void serve()
{
    Channel channel;
    const auto request = channel.request();
    if (!request || (*request)["version"_L1].toInt() != version) return;
    try {
        setUpGdal();
        if ((*request)["act"_L1] == "write"_L1) return write(*request, channel);
        read(*request, channel);
    } catch (const std::bad_alloc&) {
        channel.fault({u"memory"_s});
    }
}

}

}

int main()
{
    atlas::exchange::confine();
    atlas::exchange::serve();
    // Libraries would now tidy up what the system takes back anyway.
    _exit(0);
}
